package dev.trivet.testkit.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** What the state of every fake depends on: clock, page size, and the faults that change them. */
public final class FakeContext {
  private final Clock clock;
  private final Supplier<Duration> lag;
  private final BinaryOperator<String> links;
  private volatile int pageSize;
  private volatile String origin = "";

  /**
   * The context of a fake.
   *
   * @param clock its clock
   * @param lag how long new resources stay hidden
   * @param links chooses where links point, given this server and that of the real service
   */
  public FakeContext(Clock clock, Supplier<Duration> lag, BinaryOperator<String> links) {
    this.clock = clock;
    this.lag = lag;
    this.links = links;
  }

  /** {@return the time on the fake's clock} */
  public Instant now() {
    return clock.instant();
  }

  /** {@return when something created now can first be read} */
  public Instant visibleFrom() {
    return now().plus(lag.get());
  }

  /** Up to which moment a call may look: writes see everything, reads what is visible by now. */
  public Instant horizon(Call call) {
    return call.write() ? Instant.MAX : now();
  }

  /** The page size in force, given the service's own. */
  public int pageSize(int own) {
    var chosen = pageSize;
    return chosen > 0 ? chosen : own;
  }

  /** Sets the page size of every paged list; zero for the service's own. */
  public void choosePageSize(int size) {
    pageSize = size;
  }

  /** Where the links of lists point: this server, unless a fault says otherwise. */
  public String linkOrigin(String foreign) {
    return links.apply(origin, foreign);
  }

  /** Sets scheme, host and port of this server. */
  public void origin(String value) {
    origin = value;
  }
}
