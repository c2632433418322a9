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
   * @param request the request, whose address is set to {@code url} already
   * @param url the address without a credential
   * @param endpoint what is called
   * @return the token that was put on the request
   */
  String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint);

  /** The token as a query parameter. */
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

  /** The token as a header. */
  static AuthScheme header(String name, Secret secret) {
    return header(name, secret, token -> token);
  }

  /** The token as a bearer token. */
  static AuthScheme bearer(Secret secret) {
    return header("Authorization", secret, token -> "Bearer " + token);
  }

  /** The token as the user name of basic authentication, with an empty password. */
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
