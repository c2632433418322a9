package dev.trivet.core.transport;

import dev.trivet.core.Secret;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The token as a query parameter. The last address is remembered with its token, because most calls
 * go to an address that is the same every time.
 */
final class QueryToken implements AuthScheme {

  private final String name;
  private final Secret secret;
  private volatile @Nullable Authorized last;

  QueryToken(String name, Secret secret) {
    this.name = name;
    this.secret = secret;
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var token = secret.reveal();
    var authorized = last;
    if (authorized == null || !authorized.isFor(url, token)) {
      authorized = new Authorized(url, token, name);
      last = authorized;
    }
    request.url(authorized.result);
    return token;
  }

  /** No record, whose text would show the token. */
  private static final class Authorized {

    private final HttpUrl url;
    private final String token;
    private final HttpUrl result;

    Authorized(HttpUrl url, String token, String name) {
      this.url = url;
      this.token = token;
      this.result = url.newBuilder().setQueryParameter(name, token).build();
    }

    boolean isFor(HttpUrl otherUrl, String otherToken) {
      return url.equals(otherUrl) && token.equals(otherToken);
    }
  }
}
