package dev.trivet.redis;

import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.time.Instant;

/**
 * What a response told about the limit, as far as it is complete.
 *
 * @param limit calls in one window, or {@link WindowView#UNKNOWN}
 * @param remaining calls left in the window, or {@link WindowView#UNKNOWN} when nothing was told
 * @param resetMillis milliseconds until the window ends, from when the response came
 */
record Told(long limit, long remaining, long resetMillis) {

  private static final Told NOTHING =
      new Told(WindowView.UNKNOWN, WindowView.UNKNOWN, WindowView.UNKNOWN);

  static Told of(RateLimit limit, Instant now) {
    if (limit.remaining().isEmpty() || limit.resetsAt().isEmpty()) {
      return NOTHING;
    }
    var untilReset = Duration.between(now, limit.resetsAt().get());
    // part of a millisecond is rounded up: asking too early would be refused
    long millis = untilReset.isNegative() ? 0 : untilReset.plusNanos(999_999).toMillis();
    return new Told(limit.limit().orElse(WindowView.UNKNOWN), limit.remaining().get(), millis);
  }

  boolean isNothing() {
    return remaining == WindowView.UNKNOWN;
  }

  /** The part of one of several processes. */
  Told share(int processes) {
    return isNothing()
        ? this
        : new Told(WindowView.shareOfLimit(limit, processes), remaining / processes, resetMillis);
  }
}
