package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.limitertestkit.SharedRateLimiterContract;
import java.time.Duration;

/** The limiter on a map instead of a Redis: runs everywhere. */
class MemoryStoreContractTest extends SharedRateLimiterContract {

  private final MemoryStore store = new MemoryStore();
  private final RateLimiter limiter = ofAnotherProcess();

  @Override
  protected RateLimiter limiter() {
    return limiter;
  }

  @Override
  protected RateLimiter ofAnotherProcess() {
    return new RedisRateLimiter(store, RedisRateLimiterOptions.builder().build());
  }

  @Override
  protected void pass(Duration time) {
    store.pass(time);
  }
}
