package dev.trivet.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until a test moves it, and a sleep that moves the clock instead of
 * waiting. Give the clock to a fake and to a client, and the sleep to the client, and both have the
 * same time. Thread-safe.
 */
public final class VirtualTime extends Clock {
  /** The time at which a clock starts unless set otherwise. */
  public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Instant start;
  private final List<Duration> slept = new ArrayList<>();
  private Instant now;

  /** Creates a clock that starts at {@link #START}. */
  public VirtualTime() {
    this(START);
  }

  /**
   * Creates a clock that starts at a given time.
   *
   * @param start the time
   */
  public VirtualTime(Instant start) {
    this.start = Objects.requireNonNull(start, "start");
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Returns the same clock in another time zone; moving this clock moves the other. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Zoned(this, zone);
  }

  /**
   * Moves the clock forward and records the move as a sleep.
   *
   * @param time the length of the sleep, not negative
   */
  public synchronized void sleep(Duration time) {
    advance(time);
    slept.add(time);
  }

  /**
   * Moves the clock forward without recording the move as a sleep.
   *
   * @param time how far to move the clock, not negative
   */
  public synchronized void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + time);
    }
    now = now.plus(time);
  }

  /** {@return a copy of the sleeps so far, oldest first} */
  public synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }

  /** {@return the sum of the sleeps so far} */
  public synchronized Duration totalSlept() {
    return slept.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Sets the clock back to its start and forgets the sleeps. */
  public synchronized void reset() {
    now = start;
    slept.clear();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "VirtualTime[" + instant() + "]";
  }

  private static final class Zoned extends Clock {
    private final VirtualTime time;
    private final ZoneId zone;

    private Zoned(VirtualTime time, ZoneId zone) {
      this.time = time;
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Zoned(time, other);
    }

    @Override
    public Instant instant() {
      return time.instant();
    }
  }
}
