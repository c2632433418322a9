package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Notices what kind of token the last one looked like. Nothing is refused for that: it only
 * explains why the service refused. Thread-safe.
 */
public final class TokenNotice implements AuthScheme {

  /** What to say when it was the key of a project. */
  public static final String OF_PROJECT =
      "the token looks like the key of a project, which HoneybadgerClient.builder().projectKey(..)"
          + " takes";

  private static final char PROJECT = 'p';
  private static final char OAUTH = 'o';

  private final AuthScheme scheme;
  private volatile char kind;

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
    return kind != 0 && kind != PROJECT;
  }

  /** Whether the last token looked like one of OAuth, which either version may have issued. */
  public boolean isOfOauth() {
    return kind == OAUTH;
  }

  /** Whether the last token looked like the key of a project. */
  public boolean isOfProject() {
    return kind == PROJECT;
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var token = scheme.authorize(request, url, endpoint);
    kind = kind(token);
    return token;
  }

  /**
   * The letter that says what a token is for, or 0; by hand, because it is looked for in every
   * request: {@code hb}, a small letter, an underscore.
   */
  private static char kind(String token) {
    return token.length() > 4
            && token.startsWith("hb")
            && token.charAt(2) >= 'a'
            && token.charAt(2) <= 'z'
            && token.charAt(3) == '_'
        ? token.charAt(2)
        : 0;
  }
}
