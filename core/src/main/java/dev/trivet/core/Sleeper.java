package dev.trivet.core;

import java.time.Duration;

/**
 * How a client waits. The default puts the calling thread to sleep; a test hands in a virtual
 * clock.
 */
@FunctionalInterface
public interface Sleeper {

  /**
   * Waits.
   *
   * @param duration how long to wait; never negative
   * @throws InterruptedException when the thread is interrupted; the call in progress then ends
   *     with an {@link dev.trivet.core.error.ApiTimeoutException} and the interrupt flag is set
   *     again
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * The default, which puts the calling thread to sleep.
   *
   * @return the sleeper
   */
  static Sleeper real() {
    return duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
  }
}
