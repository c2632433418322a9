package dev.trivet.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides which fault a call meets: the script first, then the counted faults, then chance. */
final class FaultQueue {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Deque<Counted> waiting = new ArrayDeque<>();
  private @Nullable Function<FakeCall, FaultAction> script;
  private Predicate<FakeCall> only = any -> true;
  private long seed;
  private double probability;
  private int calls;
  private int injected;
  private Duration slow = Duration.ZERO;
  private int slowCalls;

  private static final class Counted {
    private final FaultAction action;
    private int left;

    private Counted(FaultAction action, int left) {
      this.action = action;
      this.left = left;
    }
  }

  /** Counts a call and decides what happens to it. */
  synchronized FaultAction next(String method, String path, boolean write) {
    calls++;
    var action = choose(new FakeCall(calls, method, path, write));
    if (action.kind() != FaultAction.Kind.NONE) {
      injected++;
    }
    return action;
  }

  private FaultAction choose(FakeCall call) {
    var scripted = script == null ? FaultAction.none() : script.apply(call);
    if (scripted.kind() != FaultAction.Kind.NONE || !only.test(call)) {
      return scripted;
    }
    var next = waiting.peek();
    if (next == null) {
      return chance(call.number());
    }
    next.left--;
    if (next.left == 0) {
      waiting.remove();
    }
    return next.action;
  }

  private FaultAction chance(int number) {
    if (probability <= 0) {
      return FaultAction.none();
    }
    var dice = new SplittableRandom(seed + number * SPREAD);
    if (dice.nextDouble() >= probability) {
      return FaultAction.none();
    }
    return switch (dice.nextInt(3)) {
      case 0 -> FaultAction.cutBeforeWrite();
      case 1 -> FaultAction.cutAfterWrite();
      default -> FaultAction.serverError(503);
    };
  }

  synchronized void add(FaultAction action, int times) {
    if (times < 0) {
      throw new IllegalArgumentException("a negative number of calls: " + times);
    }
    if (times > 0) {
      waiting.add(new Counted(action, times));
    }
  }

  synchronized void script(Function<FakeCall, FaultAction> value) {
    script = Objects.requireNonNull(value, "script");
  }

  synchronized void only(Predicate<FakeCall> value) {
    only = Objects.requireNonNull(value, "calls");
  }

  synchronized void random(long newSeed, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("not a probability: " + share);
    }
    seed = newSeed;
    probability = share;
  }

  synchronized void slow(Duration total, int times) {
    slow = total;
    slowCalls = total.isZero() ? 0 : times;
  }

  /** Over what time the body of the next response is sent. */
  synchronized Duration nextTrickle() {
    if (slowCalls == 0) {
      return Duration.ZERO;
    }
    if (slowCalls != Integer.MAX_VALUE) {
      slowCalls--;
    }
    return slow;
  }

  /** What may go wrong with the next calls, in words. */
  synchronized List<String> waiting() {
    var words = new ArrayList<String>();
    if (script != null) {
      words.add("a script decides about every call");
    }
    for (var counted : waiting) {
      var status = counted.action.status() == 0 ? "" : " " + counted.action.status();
      words.add(counted.left + " × " + counted.action.words() + status);
    }
    if (probability > 0) {
      words.add(String.format(Locale.ROOT, "%.1f %% of the calls, at random", probability * 100));
    }
    if (slowCalls > 0) {
      var calls = slowCalls == Integer.MAX_VALUE ? "every response" : slowCalls + " × a response";
      words.add(calls + " sent over " + slow.toMillis() + " ms");
    }
    return words;
  }

  synchronized int injected() {
    return injected;
  }

  /** Drops every fault that waits; what was counted stays counted. */
  synchronized void clear() {
    waiting.clear();
    script = null;
    only = any -> true;
    probability = 0;
    slow(Duration.ZERO, 0);
  }

  /** Drops every fault and counts from the start again. */
  synchronized void reset() {
    clear();
    calls = 0;
    injected = 0;
  }

  static Duration notNegative(Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("a negative time: " + value);
    }
    return value;
  }
}
