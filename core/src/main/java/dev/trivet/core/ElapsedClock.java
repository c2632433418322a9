package dev.trivet.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time that has elapsed since this clock was made, added to the time it was then: goes on
 * evenly when somebody sets the system clock.
 */
final class ElapsedClock extends Clock {

  static final Clock INSTANCE = new ElapsedClock(ZoneOffset.UTC);

  private final Instant start;
  private final long startNanos;
  private final ZoneId zone;

  private ElapsedClock(ZoneId zone) {
    this.start = Instant.now();
    this.startNanos = System.nanoTime();
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNanos);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new ElapsedClock(other);
  }
}
