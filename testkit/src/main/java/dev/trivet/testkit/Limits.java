package dev.trivet.testkit;

import dev.trivet.testkit.internal.DocumentedLimit;
import dev.trivet.testkit.internal.page.LimitState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit of a fake. The limit is off at first: nothing is refused, and the headers show the
 * documented limit with one call used. Once it is set, the fake counts calls on its own clock,
 * refuses them as the service does and sends true headers. A window has a fixed length and starts
 * with the first call after the window before has ended; refused calls do not prolong it.
 */
public final class Limits {
  private final DocumentedLimit documented;
  private final Window reads = new Window();
  private final Window writes;
  private int refused;

  Limits(DocumentedLimit documented) {
    this.documented = documented;
    this.writes = documented.readsApart() ? new Window() : reads;
  }

  private static final class Window {
    private int limit;
    private Duration length = Duration.ZERO;
    private @Nullable Instant start;
    private int used;

    private void allow(int calls, Duration window) {
      if (calls < 0 || window.isNegative() || window.isZero()) {
        throw new IllegalArgumentException("not a limit: " + calls + " calls in " + window);
      }
      limit = calls;
      length = window;
      start = null;
      used = 0;
    }

    private boolean unlimited() {
      return length.isZero();
    }

    private LimitStatus status(boolean refusal, Instant now) {
      var running = start != null && now.isBefore(start.plus(length));
      var from = start != null && running ? start : now;
      return new LimitStatus(refusal, limit, running ? used : 0, length, now, from.plus(length));
    }

    private LimitState state(String counts, Instant now) {
      var status = status(false, now);
      var resets = status.reset().truncatedTo(ChronoUnit.MILLIS).toString();
      return new LimitState(counts, limit, status.used(), resets);
    }

    private LimitStatus count(Instant now) {
      if (start == null || !now.isBefore(start.plus(length))) {
        start = now;
        used = 0;
      }
      var refusal = used >= limit;
      if (!refusal) {
        used++;
      }
      return status(refusal, now);
    }
  }

  /**
   * Sets how many calls are allowed per window. Rootly counts reads and writes separately, so there
   * this is the limit of each.
   *
   * @param calls the number of calls per window
   * @param window the length of a window
   * @return this
   */
  public synchronized Limits allow(int calls, Duration window) {
    reads.allow(calls, window);
    writes.allow(calls, window);
    return this;
  }

  /**
   * Sets how many reads are allowed per window. Where the service has one limit for all calls, the
   * same as {@link #allow}.
   *
   * @param calls the number of calls per window
   * @param window the length of a window
   * @return this
   */
  public synchronized Limits allowReads(int calls, Duration window) {
    reads.allow(calls, window);
    return this;
  }

  /**
   * Sets how many writes are allowed per window. Where the service has one limit for all calls, the
   * same as {@link #allow}.
   *
   * @param calls the number of calls per window
   * @param window the length of a window
   * @return this
   */
  public synchronized Limits allowWrites(int calls, Duration window) {
    writes.allow(calls, window);
    return this;
  }

  /**
   * Switches the rate limit off.
   *
   * @return this
   */
  public synchronized Limits off() {
    reads.length = Duration.ZERO;
    writes.length = Duration.ZERO;
    return this;
  }

  /**
   * {@return the number of calls that were refused as too many since the start or the last reset,
   * whether by the rate limit or by {@link Faults#rateLimited}}
   */
  public synchronized int refused() {
    return refused;
  }

  /** Counts one call. */
  synchronized LimitStatus count(boolean write, Instant now) {
    var window = write ? writes : reads;
    if (window.unlimited()) {
      return unlimited(now);
    }
    var status = window.count(now);
    if (status.refused()) {
      refused++;
    }
    return status;
  }

  /** The status of a caller, without counting a call. */
  synchronized LimitStatus peek(boolean write, Instant now) {
    var window = write ? writes : reads;
    return window.unlimited() ? unlimited(now) : window.status(false, now);
  }

  /** A refusal that no limit asked for. */
  synchronized LimitStatus refuse(boolean write, Instant now, @Nullable Duration reset) {
    refused++;
    var window = write ? writes : reads;
    var limit = window.unlimited() ? documented.calls() : window.limit;
    var length = window.unlimited() ? documented.window() : window.length;
    var end = now.plus(reset == null ? length : reset);
    return new LimitStatus(true, limit, limit, length, now, end);
  }

  /** The limits that are enforced, without counting a call. */
  synchronized List<LimitState> state(Instant now) {
    var states = new ArrayList<LimitState>();
    if (!reads.unlimited()) {
      states.add(reads.state(documented.readsApart() ? "reads" : "calls", now));
    }
    if (documented.readsApart() && !writes.unlimited()) {
      states.add(writes.state("writes", now));
    }
    return states;
  }

  private LimitStatus unlimited(Instant now) {
    var window = documented.window();
    return new LimitStatus(false, documented.calls(), 1, window, now, now.plus(window));
  }

  synchronized void reset() {
    off();
    refused = 0;
  }
}
