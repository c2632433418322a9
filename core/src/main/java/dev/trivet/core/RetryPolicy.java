package dev.trivet.core;

import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often and how patiently a call is repeated. What may be repeated at all is not a setting: a
 * call that is not safe to repeat is sent again only when the service refused it unseen (its rate
 * limit) or when it was not sent.
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
   * The upper end of the first back-off; it doubles with every attempt. The real wait is drawn
   * evenly between zero and that end.
   *
   * @return 500 milliseconds unless set
   */
  @Value.Default
  default Duration initialBackoff() {
    return Duration.ofMillis(500);
  }

  /**
   * The longest single wait, whoever asks for it: a back-off is cut to it, and when a service asks
   * for more, the call fails at once and the exception tells how long the service wanted.
   *
   * @return 2 minutes unless set
   */
  @Value.Default
  default Duration maxBackoff() {
    return Duration.ofMinutes(2);
  }

  /** {@return the default policy: three attempts} */
  static RetryPolicy standard() {
    return builder().build();
  }

  /** {@return the policy that never repeats: every call is exactly one request} */
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
