package dev.trivet.limitertestkit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service that takes a fixed count of calls in a window. A window starts with the first call
 * after the one before has ended. Responses state the reset in whole seconds, rounded up.
 */
final class SimulatedService {

  private final int limit;
  private final Duration window;
  private @Nullable Instant start;
  private int used;

  SimulatedService(int limit, Duration window) {
    this.limit = limit;
    this.window = window;
  }

  /** {@return whether a call that arrives now is refused} */
  boolean refuses(Instant now) {
    if (start == null || !now.isBefore(start.plus(window))) {
      start = now;
      used = 0;
    }
    boolean refused = used >= limit;
    used += refused ? 0 : 1;
    return refused;
  }

  int limit() {
    return limit;
  }

  int remaining() {
    return limit - used;
  }

  /** {@return how long until the reset, for a response that is sent now} */
  Duration untilReset(Instant now) {
    var millis = start == null ? 0 : Duration.between(now, start.plus(window)).toMillis();
    return Duration.ofSeconds((millis + 999) / 1000);
  }
}
