package dev.trivet.redis;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Whether the store is there: lost at the first failure, back as soon as a check succeeds. */
final class Availability {

  private final AtomicBoolean lost = new AtomicBoolean();
  private final LimitStore store;
  private final Consumer<Boolean> listener;
  private final Duration timeout;
  private final Executor later;
  private volatile boolean closed;

  Availability(LimitStore store, RedisRateLimiterOptions options) {
    this.store = store;
    this.listener = options.onAvailability();
    this.timeout = options.timeout();
    this.later =
        CompletableFuture.delayedExecutor(
            options.checkInterval().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks for the store before the first step, which has less time. */
  void checkFirst(Duration longest) {
    var there =
        store
            .check()
            .handle((ok, failure) -> failure == null)
            .completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    if (!there) {
      lost();
    }
  }

  boolean isLost() {
    return lost.get() || closed;
  }

  void lost() {
    if (!closed && lost.compareAndSet(false, true)) {
      tell(false);
      later.execute(this::check);
    }
  }

  private void check() {
    if (closed) {
      return;
    }
    var unused =
        store
            .check()
            .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((there, failure) -> checked(failure == null));
  }

  private void checked(boolean there) {
    if (!there) {
      later.execute(this::check);
    } else if (lost.compareAndSet(true, false)) {
      tell(true);
    }
  }

  private void tell(boolean available) {
    try {
      listener.accept(available);
    } catch (Exception e) {
      var thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  void close() {
    closed = true;
  }
}
