package dev.trivet.testkit;

import java.time.Clock;
import java.util.Objects;

/** The settings of a fake before it starts. */
public final class FakeOptions {
  private Clock clock = Clock.systemUTC();
  private int pageSize;
  private boolean journal = true;

  FakeOptions() {}

  /**
   * Sets the clock of timestamps, limits and lag; the system's UTC clock if not set.
   *
   * @param clock the clock
   * @return this
   */
  public FakeOptions clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * Sets the page size of every paged list; the service's own if not set.
   *
   * @param size entries per page, at least one
   * @return this
   */
  public FakeOptions pageSize(int size) {
    this.pageSize = checked(size);
    return this;
  }

  /**
   * Chooses whether requests are recorded. Without the journal a fake serves any number of calls in
   * constant memory, and {@link Fake#requests()} does not work.
   *
   * @param on whether they are; they are if not set
   * @return this
   */
  public FakeOptions journal(boolean on) {
    this.journal = on;
    return this;
  }

  Clock clock() {
    return clock;
  }

  int pageSize() {
    return pageSize;
  }

  boolean journal() {
    return journal;
  }

  static int checked(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a page holds at least one entry: " + size);
    }
    return size;
  }
}
