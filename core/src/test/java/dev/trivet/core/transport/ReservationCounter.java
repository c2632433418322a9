package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A rate limiter that lets everything pass and counts reservations that nobody settled. */
final class ReservationCounter implements RateLimiter {

  private final AtomicInteger open = new AtomicInteger();

  @Override
  public Duration reserve(Key key, Instant now) {
    open.incrementAndGet();
    return Duration.ZERO;
  }

  @Override
  public void observe(Key key, RateLimit limit, Instant now) {
    open.decrementAndGet();
  }

  @Override
  public void refund(Key key) {
    open.decrementAndGet();
  }

  int open() {
    return open.get();
  }
}
