package dev.trivet.testkit.internal;

import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.RetryAfter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is to go wrong; the other side of the public faults. */
public final class FaultPlan {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Deque<Counted> line = new ArrayDeque<>();
  private @Nullable Function<FakeCall, FaultAction> script;
  private Predicate<FakeCall> only = any -> true;
  private long seed;
  private double probability;
  private int calls;
  private int injected;
  private Duration slow = Duration.ZERO;
  private int slowCalls;

  private volatile Duration lag = Duration.ZERO;
  private volatile boolean foreignLinks;
  private volatile @Nullable String linkOrigin;
  private volatile RetryAfter retryAfter = RetryAfter.NONE;
  private volatile @Nullable Duration retryAfterWait;
  private volatile @Nullable Duration refusalReset;
  private volatile LimitHeaders limitHeaders = LimitHeaders.VENDOR;

  /** A plan without faults. */
  public FaultPlan() {}

  private static final class Counted {
    private final FaultAction action;
    private int left;

    private Counted(FaultAction action, int left) {
      this.action = action;
      this.left = left;
    }
  }

  /**
   * What happens to one call.
   *
   * @param action the mishap
   * @param trickle over what time the body is sent
   */
  record Decision(FaultAction action, Duration trickle) {}

  /** Counts a call and decides what happens to it. */
  synchronized Decision decide(Call call) {
    calls++;
    FaultAction action = choose(new FakeCall(calls, call.verb(), call.path(), call.write()));
    if (action.kind() != FaultAction.Kind.NONE) {
      injected++;
    }
    return new Decision(action, trickle());
  }

  private FaultAction choose(FakeCall call) {
    FaultAction scripted = script == null ? FaultAction.none() : script.apply(call);
    if (scripted.kind() != FaultAction.Kind.NONE || !only.test(call)) {
      return scripted;
    }
    Counted next = line.peek();
    if (next == null) {
      return chance(call.number());
    }
    next.left--;
    if (next.left == 0) {
      line.remove();
    }
    return next.action;
  }

  private FaultAction chance(int number) {
    if (probability <= 0) {
      return FaultAction.none();
    }
    SplittableRandom dice = new SplittableRandom(seed + number * SPREAD);
    if (dice.nextDouble() >= probability) {
      return FaultAction.none();
    }
    return switch (dice.nextInt(3)) {
      case 0 -> FaultAction.cutBeforeWrite();
      case 1 -> FaultAction.cutAfterWrite();
      default -> FaultAction.serverError(503);
    };
  }

  private Duration trickle() {
    if (slowCalls == 0) {
      return Duration.ZERO;
    }
    if (slowCalls != Integer.MAX_VALUE) {
      slowCalls--;
    }
    return slow;
  }

  /** Appends a counted fault. */
  public synchronized void queue(FaultAction action, int times) {
    if (times < 0) {
      throw new IllegalArgumentException("a negative number of calls: " + times);
    }
    if (times > 0) {
      line.add(new Counted(action, times));
    }
  }

  /** Sets the script. */
  public synchronized void script(Function<FakeCall, FaultAction> value) {
    this.script = Objects.requireNonNull(value, "script");
  }

  /** Sets the filter of counted and random faults. */
  public synchronized void only(Predicate<FakeCall> value) {
    this.only = Objects.requireNonNull(value, "calls");
  }

  /** Sets the random faults. */
  public synchronized void random(long newSeed, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("not a probability: " + share);
    }
    this.seed = newSeed;
    this.probability = share;
  }

  /** Sets the trickle. */
  public synchronized void slow(Duration total, int times) {
    this.slow = notNegative(total);
    this.slowCalls = total.isZero() ? 0 : times;
  }

  /** Sets the time until created things can be read. */
  public void lag(Duration value) {
    this.lag = notNegative(value);
  }

  Duration lag() {
    return lag;
  }

  /** Sets where links point: to this server, to the vendor, or to a given origin. */
  public void links(boolean elsewhere, @Nullable String origin) {
    this.linkOrigin = origin;
    this.foreignLinks = elsewhere;
  }

  @Nullable String linkOrigin(String vendor) {
    if (!foreignLinks) {
      return null;
    }
    String chosen = linkOrigin;
    return chosen == null ? vendor : chosen;
  }

  /** Sets the form of Retry-After, and the time it names if that is not to be the true one. */
  public void retryAfter(RetryAfter form, @Nullable Duration wait) {
    this.retryAfterWait = wait == null ? null : notNegative(wait);
    this.retryAfter = Objects.requireNonNull(form, "form");
  }

  RetryAfter retryAfter() {
    return retryAfter;
  }

  @Nullable Duration retryAfterWait() {
    return retryAfterWait;
  }

  /** Sets the time until reset that refusals by fault promise. */
  public void refusalReset(Duration value) {
    this.refusalReset = notNegative(value);
  }

  @Nullable Duration refusalReset() {
    return refusalReset;
  }

  /** Sets the family of rate limit headers. */
  public void limitHeaders(LimitHeaders family) {
    this.limitHeaders = Objects.requireNonNull(family, "family");
  }

  LimitHeaders limitHeaders() {
    return limitHeaders;
  }

  /** How many calls were spoiled. */
  public synchronized int injected() {
    return injected;
  }

  /** Switches every fault off. */
  public synchronized void clear() {
    line.clear();
    script = null;
    only = any -> true;
    probability = 0;
    slow = Duration.ZERO;
    slowCalls = 0;
    lag = Duration.ZERO;
    links(false, null);
    retryAfter(RetryAfter.NONE, null);
    refusalReset = null;
    limitHeaders = LimitHeaders.VENDOR;
  }

  /** Switches every fault off and counts from the start again. */
  synchronized void reset() {
    clear();
    calls = 0;
    injected = 0;
  }

  private static Duration notNegative(Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("a negative time: " + value);
    }
    return value;
  }
}
