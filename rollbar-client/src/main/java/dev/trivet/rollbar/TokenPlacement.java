package dev.trivet.rollbar;

import dev.trivet.core.Secret;
import dev.trivet.core.transport.AuthScheme;

/** Where the access token travels. */
public enum TokenPlacement {
  /** As the query parameter {@code access_token}. The default. */
  QUERY,
  /**
   * As the header {@code X-Rollbar-Access-Token}, which Rollbar recommends today: servers and
   * proxies log addresses more often than headers.
   */
  HEADER;

  AuthScheme scheme(Secret token) {
    return this == QUERY
        ? AuthScheme.query("access_token", token)
        : AuthScheme.header("X-Rollbar-Access-Token", token);
  }
}
