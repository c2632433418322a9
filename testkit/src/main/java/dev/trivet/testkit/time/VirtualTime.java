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
 * A clock that stands still until somebody moves it, and a sleep that moves it instead of waiting.
 * Give the clock to a fake and to a client and the sleep to the client, and both live in the same
 * time. Safe for use by many threads.
 */
public final class VirtualTime extends Clock {
  /** Where a clock stands unless told otherwise. */
  public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Instant start;
  private final List<Duration> slept = new ArrayList<>();
  private Instant now;

  /** A clock that stands at {@link #START}. */
  public VirtualTime() {
    this(START);
  }

  /**
   * A clock that stands at a moment.
   *
   * @param start the moment
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

  /** The same time seen from another zone; moving this clock moves the other. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Zoned(this, zone);
  }

  /**
   * Moves the clock and remembers it as a sleep.
   *
   * @param time how long, not negative
   */
  public synchronized void sleep(Duration time) {
    advance(time);
    slept.add(time);
  }

  /**
   * Moves the clock without remembering it as a sleep.
   *
   * @param time how far, not negative
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

  /** Puts the clock back to where it started and forgets the sleeps. */
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
