package dev.trivet.conformance.service;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A rate limiter that counts what passes and what is settled, and calls somebody each time. */
public final class CountingLimiter implements RateLimiter {

  private final RateLimiter limiter;
  private final AtomicInteger granted = new AtomicInteger();
  private final AtomicInteger settled = new AtomicInteger();
  private final Consumer<String> callback;

  /**
   * Counts from now on.
   *
   * @param limiter does the work
   * @param callback called with the name of each method: before a reservation, after the others
   */
  public CountingLimiter(RateLimiter limiter, Consumer<String> callback) {
    this.limiter = limiter;
    this.callback = callback;
  }

  @Override
  public Duration reserve(Key key, Instant now) {
    callback.accept("reserve");
    var wait = limiter.reserve(key, now);
    if (wait.isZero()) {
      granted.incrementAndGet();
    }
    return wait;
  }

  @Override
  public void observe(Key key, RateLimit limit, Instant now) {
    settled.incrementAndGet();
    limiter.observe(key, limit, now);
    callback.accept("observe");
  }

  @Override
  public void refund(Key key) {
    settled.incrementAndGet();
    limiter.refund(key);
    callback.accept("refund");
  }

  /** How many reservations were made. */
  public int granted() {
    return granted.get();
  }

  /** How many reservations nobody has given back. */
  public int leaked() {
    return granted.get() - settled.get();
  }
}
