package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Notices which version of the API the last token looked like. Nothing is refused for that: it only
 * explains why the service refused. Thread-safe.
 */
public final class TokenNotice implements AuthScheme {

  private static final Pattern OF_V3 = Pattern.compile("hb[a-z]_.+");

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
    ofV3 = OF_V3.matcher(token).matches();
    return token;
  }
}
