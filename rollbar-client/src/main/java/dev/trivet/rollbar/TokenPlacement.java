package dev.trivet.rollbar;

/** Where the access token is sent. */
public enum TokenPlacement {

  /** As the query parameter {@code access_token}. The default. */
  QUERY,

  /**
   * As the header {@code X-Rollbar-Access-Token}, which Rollbar recommends today: servers and
   * proxies log URLs more often than headers.
   */
  HEADER
}
