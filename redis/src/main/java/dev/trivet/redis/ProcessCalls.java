package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The calls of this process with one key, and what it last knew of their limit. From the first step
 * without the store until the next one with it, {@link #alone} counts.
 */
final class ProcessCalls {

  private final LimitStore store;
  private final RateLimiter.Key key;
  private final String process;
  private final int processesAtLeast;
  private WindowView known = WindowView.NOTHING;
  private long knownAt;
  private int underWay;
  private @Nullable Window alone;

  ProcessCalls(LimitStore store, RateLimiter.Key key, String process, int processesAtLeast) {
    this.store = store;
    this.key = key;
    this.process = process;
    this.processesAtLeast = processesAtLeast;
  }

  synchronized CompletableFuture<WindowView> startReserving(Instant now) {
    rejoin(now.toEpochMilli());
    return store.reserve(key, process);
  }

  synchronized Duration reserved(WindowView view, Instant now) {
    learn(view, now.toEpochMilli());
    if (view.waitMillis() <= 0) {
      underWay++;
    }
    return Duration.ofMillis(view.waitMillis());
  }

  synchronized Duration reserveAlone(Instant now) {
    var view = alone(now.toEpochMilli()).reserve(process, now.toEpochMilli());
    if (view.waitMillis() <= 0) {
      underWay++;
    }
    return Duration.ofMillis(view.waitMillis());
  }

  synchronized CompletableFuture<WindowView> startObserving(Told told, Instant now) {
    rejoin(now.toEpochMilli());
    underWay = Math.max(0, underWay - 1);
    return store.observe(key, process, told);
  }

  synchronized void observed(WindowView view, Instant now) {
    learn(view, now.toEpochMilli());
  }

  /** The response could not be told to the store; the call is not counted as under way any more. */
  synchronized void notObserved(Told told, Instant now) {
    underWay++;
    observeAlone(told, now);
  }

  synchronized void observeAlone(Told told, Instant now) {
    long millis = now.toEpochMilli();
    var window = alone(millis);
    // others count as well, and unseen: the own number is never exact
    window.besideOthers();
    window.observe(process, told.share(processes()), millis);
    underWay = Math.max(0, underWay - 1);
    if (!told.isNothing()) {
      known =
          new WindowView(0, told.limit(), told.remaining(), told.resetMillis(), known.processes());
      knownAt = millis;
    }
  }

  /** Gives a reservation back, if that can be told to the store. */
  synchronized @Nullable CompletableFuture<WindowView> refund(boolean storeIsLost) {
    underWay = Math.max(0, underWay - 1);
    if (alone != null) {
      alone.refund(process, knownAt);
      return null;
    }
    return storeIsLost ? null : store.refund(key, process);
  }

  /** Whether nothing is lost with this object but what a response will tell again. */
  synchronized boolean isIdle() {
    return underWay == 0 && alone == null;
  }

  private void learn(WindowView view, long now) {
    known = view;
    knownAt = now;
  }

  private Window alone(long now) {
    if (alone == null) {
      alone = Window.share(known, knownAt, processes());
      alone.alsoUnderWay(process, underWay, now);
    }
    return alone;
  }

  private int processes() {
    return Math.max(processesAtLeast, known.processes());
  }

  private void rejoin(long now) {
    if (alone != null) {
      var report = alone.alone(underWay, known.limit(), now);
      alone = null;
      // when it fails, so does the step that follows it on the same connection
      var unused = store.rejoin(key, process, report);
    }
  }
}
