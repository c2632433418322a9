package dev.trivet.core;

import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often a call is retried, and with which waits. Which calls are retried is not a setting: a
 * call that is not safe to retry is sent again only when the service refused it for its rate limit
 * or when it was not sent.
 */
@ImmutableOptionsStyle
@Value.Immutable
public interface RetryPolicy {

  /** {@return how many requests one call may send, the first included; 3 unless set} */
  @Value.Default
  default int maxAttempts() {
    return 3;
  }

  /**
   * The upper bound of the first back-off, which doubles with every attempt. The actual wait is
   * drawn evenly between zero and that bound.
   *
   * @return the upper bound; 500 milliseconds unless set
   */
  @Value.Default
  default Duration initialBackoff() {
    return Duration.ofMillis(500);
  }

  /**
   * The longest single wait. A back-off is cut to it; when a service asks for a longer wait, the
   * call fails at once, and the exception tells how long the service asked for.
   *
   * @return the longest wait; 2 minutes unless set
   */
  @Value.Default
  default Duration maxBackoff() {
    return Duration.ofMinutes(2);
  }

  /** {@return the default policy: three attempts} */
  static RetryPolicy standard() {
    return builder().build();
  }

  /** {@return the policy without retries: every call is at most one request} */
  static RetryPolicy none() {
    return builder().maxAttempts(1).build();
  }

  /** {@return a new builder with the defaults} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. Not thread-safe. */
  final class Builder extends ImmutableRetryPolicy.Builder {
    Builder() {}

    /**
     * Builds the policy.
     *
     * @throws IllegalArgumentException when there is not one attempt, or a wait is negative
     */
    @Override
    public RetryPolicy build() {
      var built = super.build();
      OptionChecks.atLeast("retryPolicy.maxAttempts", built.maxAttempts(), 1);
      OptionChecks.notNegative("retryPolicy.initialBackoff", built.initialBackoff());
      OptionChecks.notNegative("retryPolicy.maxBackoff", built.maxBackoff());
      return built;
    }
  }
}
