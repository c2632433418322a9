package dev.trivet.core;

import dev.trivet.core.json.ApiModel;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How often and how patiently a call is repeated. What may be repeated at all is not a setting: a
 * call that is not safe to repeat is sent again only when the service refused it unseen (its call
 * limit) or when no connection was made. Immutable.
 */
@ApiModel
@Value.Immutable
public interface RetryPolicy {

  /**
   * How many requests one call may send, the first included.
   *
   * @return 3 unless set
   */
  @Value.Default
  default int attempts() {
    return 3;
  }

  /**
   * The upper end of the first back-off; it doubles with every attempt. The real wait is drawn
   * evenly between zero and that end.
   *
   * @return 500 milliseconds unless set
   */
  @Value.Default
  default Duration firstWait() {
    return Duration.ofMillis(500);
  }

  /**
   * The longest single wait, whoever asks for it: a back-off is cut to it, and when a service asks
   * for more, the call fails at once and the exception tells how long the service wanted.
   *
   * @return 2 minutes unless set
   */
  @Value.Default
  default Duration longestWait() {
    return Duration.ofMinutes(2);
  }

  /** Refuses what cannot work. */
  @Value.Check
  default void check() {
    Checks.atLeast("retryPolicy.attempts", attempts(), 1);
    Checks.notNegative("retryPolicy.firstWait", firstWait());
    Checks.notNegative("retryPolicy.longestWait", longestWait());
  }

  /**
   * The default policy.
   *
   * @return three attempts
   */
  static RetryPolicy standard() {
    return builder().build();
  }

  /**
   * The policy that never repeats: every call is exactly one request.
   *
   * @return one attempt
   */
  static RetryPolicy none() {
    return builder().attempts(1).build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. Not thread-safe. */
  final class Builder extends ImmutableRetryPolicy.Builder {
    Builder() {}
  }
}
