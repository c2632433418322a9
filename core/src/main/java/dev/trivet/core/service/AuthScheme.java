package dev.trivet.core.service;

import java.util.function.Function;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Puts the credential on a request. Called once per attempt, so a supplied secret may rotate
 * between two attempts.
 */
@FunctionalInterface
public interface AuthScheme {

  /**
   * Authorizes one attempt.
   *
   * @param request the request, whose URL is set to {@code url} already
   * @param url the URL without a credential
   * @param endpoint the operation that is called
   * @return the token that was put on the request
   */
  String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint);

  /** Sends the token as a query parameter. */
  static AuthScheme query(String name, Secret secret) {
    var addresses =
        new LastValueCache<String, LastValueCache<HttpUrl, HttpUrl>>(
            token ->
                new LastValueCache<>(
                    url -> url.newBuilder().setQueryParameter(name, token).build()));
    return (request, url, endpoint) -> {
      var token = secret.reveal();
      request.url(addresses.of(token).of(url));
      return token;
    };
  }

  /** Sends the token as a header. */
  static AuthScheme header(String name, Secret secret) {
    return header(name, secret, token -> token);
  }

  /** Sends the token as a bearer token. */
  static AuthScheme bearer(Secret secret) {
    return header("Authorization", secret, token -> "Bearer " + token);
  }

  /** Sends the token as the username of basic authentication, with an empty password. */
  static AuthScheme basic(Secret secret) {
    return header("Authorization", secret, token -> Credentials.basic(token, ""));
  }

  private static AuthScheme header(String name, Secret secret, Function<String, String> form) {
    var value = new LastValueCache<>(form);
    return (request, url, endpoint) -> {
      var token = secret.reveal();
      request.header(name, value.of(token));
      return token;
    };
  }
}
