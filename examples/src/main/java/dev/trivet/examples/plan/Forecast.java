package dev.trivet.examples.plan;

import dev.trivet.core.RateLimit;
import java.time.Duration;
import java.time.Instant;

/**
 * What a plan will take.
 *
 * @param reads calls that look again before anything is written
 * @param writes calls that change something
 * @param time how long all of them take under the limit seen
 */
public record Forecast(int reads, int writes, Duration time) {

  /**
   * What is known about a service when the plan is made.
   *
   * @param now the time
   * @param limit what the last answer said
   * @param window how long the service's windows are
   * @param writesApart whether writes have a limit of their own, which no read tells about
   * @param each how long a call takes
   */
  record Seen(Instant now, RateLimit limit, Duration window, boolean writesApart, Duration each) {}

  static Forecast of(int reads, int writes, Seen seen) {
    if (!seen.writesApart()) {
      return new Forecast(reads, writes, time(seen, seen.limit(), reads + writes));
    }
    var full =
        new RateLimit(
            seen.limit().limit(),
            seen.limit().limit(),
            seen.limit().resetsAt(),
            seen.limit().retryAfter());
    return new Forecast(
        reads, writes, time(seen, seen.limit(), reads).plus(time(seen, full, writes)));
  }

  /** All calls together. */
  public int requests() {
    return reads + writes;
  }

  /**
   * Walks through the windows: when one is used up, the next starts with the call after its end.
   */
  private static Duration time(Seen seen, RateLimit limit, int calls) {
    var at = seen.now();
    if (limit.limit().isEmpty() || limit.remaining().isEmpty() || limit.resetsAt().isEmpty()) {
      return seen.each().multipliedBy(calls);
    }
    long left = limit.remaining().get();
    var reset = limit.resetsAt().get();
    for (int call = 0; call < calls; call++) {
      if (!at.isBefore(reset) || left <= 0) {
        at = at.isBefore(reset) ? reset : at;
        left = Math.max(1, limit.limit().get());
        reset = at.plus(seen.window());
      }
      left--;
      at = at.plus(seen.each());
    }
    return Duration.between(seen.now(), at);
  }
}
