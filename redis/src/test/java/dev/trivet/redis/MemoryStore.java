package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Windows in a map, on a clock that is moved by hand; it can go away and come back. */
final class MemoryStore implements LimitStore {

  private final Map<RateLimiter.Key, Window> windows = new ConcurrentHashMap<>();
  private long now = 1_000_000;
  private boolean away;

  synchronized void pass(Duration time) {
    now += time.toMillis();
  }

  synchronized void goAway() {
    away = true;
  }

  /** As after a network that was cut. */
  synchronized void comeBack() {
    away = false;
  }

  /** As after a restart. */
  synchronized void comeBackEmpty() {
    windows.clear();
    away = false;
  }

  private synchronized CompletableFuture<WindowView> step(
      RateLimiter.Key key, Function<Window, WindowView> step) {
    if (away) {
      return CompletableFuture.failedFuture(new IllegalStateException("away"));
    }
    var window = windows.computeIfAbsent(key, unknown -> new Window());
    return CompletableFuture.completedFuture(step.apply(window));
  }

  @Override
  public CompletableFuture<WindowView> reserve(RateLimiter.Key key, String process) {
    return step(key, window -> window.reserve(process, now));
  }

  @Override
  public CompletableFuture<WindowView> observe(RateLimiter.Key key, String process, Told told) {
    return step(key, window -> window.observe(process, told, now));
  }

  @Override
  public CompletableFuture<WindowView> refund(RateLimiter.Key key, String process) {
    return step(key, window -> window.refund(process, now));
  }

  @Override
  public CompletableFuture<WindowView> rejoin(RateLimiter.Key key, String process, Alone alone) {
    return step(key, window -> window.rejoin(process, alone, now));
  }

  @Override
  public synchronized CompletableFuture<?> check() {
    return away
        ? CompletableFuture.failedFuture(new IllegalStateException("away"))
        : CompletableFuture.completedFuture("PONG");
  }

  @Override
  public void close() {}
}
