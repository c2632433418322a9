package dev.trivet.core.limit;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service said about its rate limit in one response. Every part is optional, because
 * services send different headers and sometimes none.
 *
 * @param limit the number of calls allowed in one window
 * @param remaining the number of calls left in the current window, after this one
 * @param resetsAt when the window ends, on the clock of this client: the difference between the
 *     server's clock and ours is taken out when the server sent its {@code Date}
 * @param retryAfter how long the service asked to wait before the next call
 */
public record RateLimit(
    Optional<Long> limit,
    Optional<Long> remaining,
    Optional<Instant> resetsAt,
    Optional<Duration> retryAfter)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final RateLimit UNKNOWN =
      new RateLimit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** {@return the rate limit of a response that said nothing about it} */
  public static RateLimit unknown() {
    return UNKNOWN;
  }

  /** {@return whether the service said that no calls are left in the current window} */
  public boolean isExhausted() {
    return remaining.isPresent() && remaining.get() <= 0;
  }

  /** Optionals cannot be serialized, so their values travel. */
  private Object writeReplace() {
    return new Serialized(
        limit.orElse(null), remaining.orElse(null), resetsAt.orElse(null), retryAfter.orElse(null));
  }

  private record Serialized(
      @Nullable Long limit,
      @Nullable Long remaining,
      @Nullable Instant resetsAt,
      @Nullable Duration retryAfter)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    private Object readResolve() {
      return new RateLimit(
          Optional.ofNullable(limit),
          Optional.ofNullable(remaining),
          Optional.ofNullable(resetsAt),
          Optional.ofNullable(retryAfter));
    }
  }
}
