package dev.trivet.cli.plan;

import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.time.Instant;

/**
 * What it will take to carry out a plan.
 *
 * @param reads the requests that look again before something is written
 * @param writes the requests that change something
 * @param time how long all of them take under the current rate limit
 */
public record Forecast(int reads, int writes, Duration time) {

  /**
   * What is known about a service at the time of planning.
   *
   * @param now the time
   * @param limit the rate limit in the latest response
   * @param window how long the windows of the rate limit are
   * @param writesApart whether writes have a limit of their own, which no read tells about
   * @param each how long a request takes
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

  /** {@return all requests together} */
  public int requests() {
    return reads + writes;
  }

  /** Walks through the windows: the next one starts with the first request after its end. */
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
