package dev.trivet.testkit.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls against budgets of fixed windows. A window starts with the first call after the one
 * before has ended. Without a rule nothing is refused and the documented budget is reported as
 * full.
 */
public final class LimitPlan {
  private final Budget budget;
  private final Window reads = new Window();
  private final Window writes;
  private int refused;

  /** The plan of a vendor. */
  public LimitPlan(Budget budget) {
    this.budget = budget;
    this.writes = budget.readsApart() ? new Window() : reads;
  }

  private static final class Window {
    private int limit;
    private Duration length = Duration.ZERO;
    private @Nullable Instant start;
    private int used;

    private void rule(int calls, Duration window) {
      if (calls < 0 || window.isNegative() || window.isZero()) {
        throw new IllegalArgumentException("not a limit: " + calls + " calls in " + window);
      }
      limit = calls;
      length = window;
      start = null;
      used = 0;
    }

    private boolean open() {
      return length.isZero();
    }

    private Standing standing(boolean refusal, Instant now) {
      boolean running = start != null && now.isBefore(start.plus(length));
      Instant from = start != null && running ? start : now;
      return new Standing(refusal, limit, running ? used : 0, length, now, from.plus(length));
    }

    private Standing count(Instant now) {
      if (start == null || !now.isBefore(start.plus(length))) {
        start = now;
        used = 0;
      }
      boolean refusal = used >= limit;
      if (!refusal) {
        used++;
      }
      return standing(refusal, now);
    }
  }

  /** Counts one call. */
  synchronized Standing count(boolean write, Instant now) {
    Window window = write ? writes : reads;
    if (window.open()) {
      return unlimited(now);
    }
    Standing standing = window.count(now);
    if (standing.refused()) {
      refused++;
    }
    return standing;
  }

  /** How a caller stands, without counting a call. */
  synchronized Standing peek(boolean write, Instant now) {
    Window window = write ? writes : reads;
    return window.open() ? unlimited(now) : window.standing(false, now);
  }

  /** A refusal that no rule asked for. */
  synchronized Standing refuse(boolean write, Instant now, @Nullable Duration reset) {
    refused++;
    Window window = write ? writes : reads;
    int limit = window.open() ? budget.calls() : window.limit;
    Duration length = window.open() ? budget.window() : window.length;
    return new Standing(true, limit, limit, length, now, now.plus(reset == null ? length : reset));
  }

  private Standing unlimited(Instant now) {
    return new Standing(false, budget.calls(), 1, budget.window(), now, now.plus(budget.window()));
  }

  /** Sets the rule of reads. */
  public synchronized void reads(int calls, Duration window) {
    reads.rule(calls, window);
  }

  /** Sets the rule of writes. */
  public synchronized void writes(int calls, Duration window) {
    writes.rule(calls, window);
  }

  /** Drops the rules. */
  public synchronized void off() {
    reads.length = Duration.ZERO;
    writes.length = Duration.ZERO;
  }

  /** How many calls were refused as too many. */
  public synchronized int refused() {
    return refused;
  }

  /** Drops the rules and the count. */
  synchronized void reset() {
    off();
    refused = 0;
  }
}
