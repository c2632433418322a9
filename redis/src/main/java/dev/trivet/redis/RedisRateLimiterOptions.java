package dev.trivet.redis;

import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Duration;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** Options that say how a {@link RedisRateLimiter} uses Redis, and what it does without. */
@ImmutableOptionsStyle
@Value.Immutable
public interface RedisRateLimiterOptions {

  /**
   * The prefix of the names of all keys in Redis. Processes that share a rate limit need the same
   * prefix.
   *
   * @return the prefix; {@code trivet:limit:} unless set
   */
  @Value.Default
  default String keyPrefix() {
    return "trivet:limit:";
  }

  /**
   * How long a reservation may wait for Redis. When this time is over, the process decides alone,
   * and continues alone until Redis responds again.
   *
   * @return the timeout; 50 milliseconds unless set
   */
  @Value.Default
  default Duration timeout() {
    return Duration.ofMillis(50);
  }

  /**
   * How long creating the rate limiter may wait for the first connection. When Redis cannot be
   * reached by then, the rate limiter is created all the same and connects later.
   *
   * @return the timeout; 2 seconds unless set
   */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(2);
  }

  /**
   * {@return the interval at which the rate limiter checks whether a lost Redis is back; half a
   * second unless set}
   */
  @Value.Default
  default Duration checkInterval() {
    return Duration.ofMillis(500);
  }

  /**
   * The least number of processes that share the rate limit. Without Redis, each of them takes the
   * limit divided by this number, or by the number of processes seen in the last minute or two if
   * that is larger. A value that is too small matters only to a process that starts while Redis
   * cannot be reached.
   *
   * @return the number of processes; 1 unless set
   */
  @Value.Default
  default int processes() {
    return 1;
  }

  /**
   * A function that is called with {@code false} when Redis is lost and with {@code true} when it
   * is back, for monitoring. The function must not block. An exception from it goes to the thread's
   * uncaught exception handler.
   *
   * @return the function; one that does nothing unless set
   */
  @Value.Default
  default Consumer<Boolean> onAvailability() {
    return available -> {};
  }

  /** {@return a new builder with the defaults} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds options. Not thread-safe. */
  final class Builder extends ImmutableRedisRateLimiterOptions.Builder {
    Builder() {}

    /**
     * Builds the options.
     *
     * @throws IllegalArgumentException when the prefix is blank or has a brace, a duration is not
     *     longer than zero or longer than a minute, or there is less than one process
     */
    @Override
    public RedisRateLimiterOptions build() {
      var built = super.build();
      var prefix = built.keyPrefix();
      if (prefix.isBlank() || prefix.indexOf('{') >= 0 || prefix.indexOf('}') >= 0) {
        throw new IllegalArgumentException("keyPrefix must not be blank or have a brace");
      }
      upToAMinute("timeout", built.timeout());
      upToAMinute("connectTimeout", built.connectTimeout());
      upToAMinute("checkInterval", built.checkInterval());
      if (built.processes() < 1) {
        throw new IllegalArgumentException(
            "processes must be at least 1, not " + built.processes());
      }
      return built;
    }

    private static void upToAMinute(String name, Duration value) {
      if (value.toMillis() < 1 || value.compareTo(Duration.ofMinutes(1)) > 0) {
        throw new IllegalArgumentException(
            name + " must be from 1 millisecond to 1 minute, not " + value);
      }
    }
  }
}
