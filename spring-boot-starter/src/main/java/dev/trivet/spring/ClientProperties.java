package dev.trivet.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The properties that the clients of all services have. A property that is not set leaves the
 * client's default.
 */
abstract class ClientProperties {

  /**
   * Whether the client is created. Unless set, the client is created when a token is set. With true
   * it is created in any case, and a customizer has to set the token.
   */
  private @Nullable Boolean enabled;

  /** Base URL in place of the service's usual one: that of a proxy, a gateway or a fake. */
  private @Nullable String baseUrl;

  /** How long a call may take with all its attempts and waits. Three minutes unless set. */
  private @Nullable Duration timeout;

  /** How long one attempt of a call may take. 30 seconds unless set. */
  private @Nullable Duration attemptTimeout;

  /** How long it may take until a connection is ready. Ten seconds unless set. */
  private @Nullable Duration connectTimeout;

  /** How many requests one call may send, the first included. Three unless set. */
  private @Nullable Integer maxAttempts;

  /** Upper bound of the first back-off, which doubles with every attempt. 500 ms unless set. */
  private @Nullable Duration initialBackoff;

  /** Longest single wait of a call. Two minutes unless set. */
  private @Nullable Duration maxBackoff;

  /** Text in front of the user agent of Trivet, such as 'onboarding-job/1.4'. */
  private @Nullable String userAgent;

  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public void setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
  }

  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public @Nullable Duration getTimeout() {
    return timeout;
  }

  public void setTimeout(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  public @Nullable Duration getAttemptTimeout() {
    return attemptTimeout;
  }

  public void setAttemptTimeout(@Nullable Duration attemptTimeout) {
    this.attemptTimeout = attemptTimeout;
  }

  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public @Nullable Integer getMaxAttempts() {
    return maxAttempts;
  }

  public void setMaxAttempts(@Nullable Integer maxAttempts) {
    this.maxAttempts = maxAttempts;
  }

  public @Nullable Duration getInitialBackoff() {
    return initialBackoff;
  }

  public void setInitialBackoff(@Nullable Duration initialBackoff) {
    this.initialBackoff = initialBackoff;
  }

  public @Nullable Duration getMaxBackoff() {
    return maxBackoff;
  }

  public void setMaxBackoff(@Nullable Duration maxBackoff) {
    this.maxBackoff = maxBackoff;
  }

  public @Nullable String getUserAgent() {
    return userAgent;
  }

  public void setUserAgent(@Nullable String userAgent) {
    this.userAgent = userAgent;
  }
}
