package dev.trivet.testkit;

import java.time.Duration;
import java.time.Instant;

/**
 * What a limit says about a caller after one call.
 *
 * @param refused whether the call is beyond the limit
 * @param limit calls per window
 * @param used calls made in this window
 * @param window length of the window
 * @param now when the call was counted
 * @param reset when the window ends
 */
record LimitStatus(
    boolean refused, int limit, int used, Duration window, Instant now, Instant reset) {

  int remaining() {
    return Math.max(0, limit - used);
  }

  /** Whole seconds until the window ends, rounded up. */
  long seconds() {
    var millis = Math.max(0, Duration.between(now, reset).toMillis());
    return (millis + 999) / 1000;
  }

  /** The end of the window in epoch seconds, rounded up so that waiting until then is enough. */
  long resetSecond() {
    return reset.getNano() == 0 ? reset.getEpochSecond() : reset.getEpochSecond() + 1;
  }
}
