package dev.trivet.testkit;

import dev.trivet.testkit.time.VirtualTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * One fake of each service on one clock, each started when it is first asked for.
 *
 * <p>{@link #shared()} are those of this JVM, for clients and application contexts that outlive a
 * test class: their base URLs are known before anything else starts and never change. They run
 * until the JVM ends, which they do not delay. Use them with {@link SharedFakes}, or call {@link
 * #reset()} before each test; tests that use them must not run at the same time. All methods are
 * thread-safe.
 */
public final class Fakes {
  private static final Map<Class<?>, Function<VirtualTime, Fake>> STARTERS =
      Map.of(
          FakeRollbar.class, time -> FakeRollbar.start(options -> options.clock(time)),
          FakeRootly.class, time -> FakeRootly.start(options -> options.clock(time)),
          FakeHoneybadger.class, time -> FakeHoneybadger.start(options -> options.clock(time)),
          FakeHoneybadgerV3.class, time -> FakeHoneybadgerV3.start(options -> options.clock(time)));

  private static final Fakes SHARED = new Fakes();

  private final VirtualTime time = new VirtualTime();
  private final Map<Class<?>, Fake> running = new LinkedHashMap<>();
  private final AtomicInteger tests = new AtomicInteger();

  Fakes() {}

  /** {@return the fakes of this JVM, which nobody should close} */
  public static Fakes shared() {
    return SHARED;
  }

  /** {@return the fake of Rollbar} */
  public FakeRollbar rollbar() {
    return (FakeRollbar) get(FakeRollbar.class);
  }

  /** {@return the fake of Rootly} */
  public FakeRootly rootly() {
    return (FakeRootly) get(FakeRootly.class);
  }

  /** {@return the fake of Honeybadger} */
  public FakeHoneybadger honeybadger() {
    return (FakeHoneybadger) get(FakeHoneybadger.class);
  }

  /** {@return the fake of Honeybadger's API v3} */
  public FakeHoneybadgerV3 honeybadgerV3() {
    return (FakeHoneybadgerV3) get(FakeHoneybadgerV3.class);
  }

  /** {@return the clock that all of the fakes use} */
  public VirtualTime time() {
    return time;
  }

  static boolean knows(Class<?> type) {
    return type == VirtualTime.class || STARTERS.containsKey(type);
  }

  synchronized Object get(Class<?> type) {
    if (type == VirtualTime.class) {
      return time;
    }
    var starter = STARTERS.get(type);
    if (starter == null) {
      throw new IllegalArgumentException("not a fake: " + type.getName());
    }
    return running.computeIfAbsent(type, any -> starter.apply(time));
  }

  /** Resets the clock and the fakes that were asked for, as {@link Fake#reset()} does. */
  public synchronized void reset() {
    time.reset();
    running.values().forEach(Fake::reset);
  }

  /** A test begins; fails when another one is running, which would lose its state. */
  void enter() {
    if (tests.incrementAndGet() > 1) {
      throw new IllegalStateException(
          "two tests use the same fakes at the same time: put"
              + " @Execution(ExecutionMode.SAME_THREAD) on the test class");
    }
  }

  /** A test has ended. */
  void leave() {
    tests.decrementAndGet();
  }

  synchronized void close() {
    running.values().forEach(Fake::close);
    running.clear();
  }
}
