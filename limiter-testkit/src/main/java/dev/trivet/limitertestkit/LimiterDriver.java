package dev.trivet.limitertestkit;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiter.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reserves calls at limiters and reports responses to them, in simulated time. */
final class LimiterDriver {

  private final Consumer<Duration> passing;
  private final RateLimiter.Key reads =
      new RateLimiter.Key("somebody-" + UUID.randomUUID(), Use.READ);
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");

  LimiterDriver(Consumer<Duration> passing) {
    this.passing = passing;
  }

  RateLimiter.Key reads() {
    return reads;
  }

  RateLimiter.Key writes() {
    return new RateLimiter.Key(reads.owner(), Use.WRITE);
  }

  Instant now() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
    passing.accept(time);
  }

  Duration reserve(RateLimiter limiter) {
    return limiter.reserve(reads, now);
  }

  /** Reserves calls until one is held back, at most so many; returns how many may go. */
  int passing(RateLimiter limiter, int most) {
    int passed = 0;
    while (passed < most && reserve(limiter).isZero()) {
      passed++;
    }
    return passed;
  }

  /** A response to a call that was reserved before. */
  void respond(RateLimiter limiter, long limit, long remaining, Duration untilReset) {
    respond(limiter, limit, remaining, now.plus(untilReset));
  }

  void respond(RateLimiter limiter, long limit, long remaining, Instant reset) {
    limiter.observe(
        reads,
        new RateLimit(
            Optional.of(limit), Optional.of(remaining), Optional.of(reset), Optional.empty()),
        now);
  }

  void respondNothing(RateLimiter limiter) {
    limiter.observe(reads, RateLimit.unknown(), now);
  }

  /** One whole call. */
  void call(RateLimiter limiter, long limit, long remaining, Duration untilReset) {
    reserve(limiter);
    respond(limiter, limit, remaining, untilReset);
  }
}
