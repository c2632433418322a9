package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Notices which version of the API the last token looked like. Nothing is refused for that: it only
 * explains why the service refused. Thread-safe.
 */
public final class TokenNotice implements AuthScheme {

  private final AuthScheme scheme;
  private volatile boolean ofV3;

  /**
   * For the tokens of one client.
   *
   * @param scheme puts them on requests
   */
  public TokenNotice(AuthScheme scheme) {
    this.scheme = scheme;
  }

  /** Whether the last token looked like one of API v3. */
  public boolean isOfV3() {
    return ofV3;
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var token = scheme.authorize(request, url, endpoint);
    ofV3 = looksLikeV3(token);
    return token;
  }

  /** By hand, because it is done for every request: {@code hb}, a small letter, an underscore. */
  private static boolean looksLikeV3(String token) {
    return token.length() > 4
        && token.startsWith("hb")
        && token.charAt(2) >= 'a'
        && token.charAt(2) <= 'z'
        && token.charAt(3) == '_';
  }
}
