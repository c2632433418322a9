package dev.trivet.core.error;

import java.time.Duration;
import java.util.Optional;

/**
 * The call limit is used up. Nothing was done: the service refused, or the client did not even send
 * the call because the last answers said that it would be refused.
 */
public final class RateLimitedException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  RateLimitedException(Answer answer) {
    super(answer);
  }

  /**
   * How long to wait before the next call, as far as the service said.
   *
   * @return the wait from the moment of the failure, or empty when the service did not say
   */
  public Optional<Duration> retryAfter() {
    return rateLimit().retryAfter();
  }

  /**
   * Whether the call was sent.
   *
   * @return false when the client held it back
   */
  public boolean sent() {
    return status() != 0;
  }
}
