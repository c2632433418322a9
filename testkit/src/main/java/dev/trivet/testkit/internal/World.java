package dev.trivet.testkit.internal;

import java.time.Clock;
import java.time.Instant;

/**
 * What the state of every fake depends on: the clock, the page size, and the faults that bend them.
 */
public final class World {
  private final Clock clock;
  private final FaultPlan faults;
  private volatile int pageSize;
  private volatile String origin = "";

  /** A world on a clock, with faults. */
  public World(Clock clock, FaultPlan faults) {
    this.clock = clock;
    this.faults = faults;
  }

  /** The time on the fake's clock. */
  public Instant now() {
    return clock.instant();
  }

  /** When something created now can first be read. */
  public Instant visibleFrom() {
    return now().plus(faults.lag());
  }

  /** Up to which moment a call may look: writes see everything, reads what is visible by now. */
  public Instant horizon(Call call) {
    return call.write() ? Instant.MAX : now();
  }

  /** The page size in force, given the vendor's own. */
  public int pageSize(int own) {
    int chosen = pageSize;
    return chosen > 0 ? chosen : own;
  }

  /** Sets the page size of every paged list; zero for the vendor's own. */
  public void choosePageSize(int size) {
    this.pageSize = size;
  }

  /** Where the links of lists point: this server, unless a fault says otherwise. */
  public String linkOrigin(String foreign) {
    String elsewhere = faults.linkOrigin(foreign);
    return elsewhere == null ? origin : elsewhere;
  }

  void origin(String value) {
    this.origin = value;
  }
}
