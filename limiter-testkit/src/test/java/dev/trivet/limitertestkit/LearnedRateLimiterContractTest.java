package dev.trivet.limitertestkit;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import java.time.Duration;

class LearnedRateLimiterContractTest extends RateLimiterContract {

  private final RateLimiter limiter = RateLimiters.separate();

  @Override
  protected RateLimiter limiter() {
    return limiter;
  }

  /** It goes by the time that it is given. */
  @Override
  protected void pass(Duration time) {}
}
