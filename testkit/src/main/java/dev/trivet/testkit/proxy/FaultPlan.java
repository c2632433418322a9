package dev.trivet.testkit.proxy;

import dev.trivet.testkit.FakeCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which fault each exchange meets. */
final class FaultPlan {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final Deque<WireFault> waiting = new ArrayDeque<>();
  private @Nullable Predicate<FakeCall> only;
  private int exchanges;
  private int injected;

  synchronized void add(int times, WireFault fault) {
    Objects.requireNonNull(fault, "fault");
    if (times < 0) {
      throw new IllegalArgumentException("a negative number of exchanges: " + times);
    }
    for (var i = 0; i < times; i++) {
      waiting.add(fault);
    }
  }

  synchronized void only(Predicate<FakeCall> calls) {
    only = Objects.requireNonNull(calls, "calls");
  }

  synchronized void clear() {
    waiting.clear();
    only = null;
  }

  /**
   * The fault of an exchange of which nothing but the first byte has arrived, if it is one that
   * cuts the request and no filter wants to see the request first.
   */
  synchronized @Nullable WireFault early() {
    var next = waiting.peek();
    if (only != null || next == null || next.kind() != WireFault.Kind.CUT_REQUEST) {
      return null;
    }
    exchanges++;
    injected++;
    return waiting.remove();
  }

  /** Counts an exchange and chooses its fault. */
  synchronized WireFault next(String method, String target) {
    exchanges++;
    var path = target.replaceAll("[?#].*", "");
    var call = new FakeCall(exchanges, method, path, !READS.contains(method));
    if (waiting.isEmpty() || (only != null && !only.test(call))) {
      return WireFault.none();
    }
    var fault = waiting.remove();
    if (fault.kind() != WireFault.Kind.NONE) {
      injected++;
    }
    return fault;
  }

  synchronized int exchanges() {
    return exchanges;
  }

  synchronized int injected() {
    return injected;
  }
}
