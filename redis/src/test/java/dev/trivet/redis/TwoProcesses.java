package dev.trivet.redis;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter.Key;
import dev.trivet.core.limit.RateLimiter.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two limiters on one store, each as in a process of its own, and a clock. */
abstract class TwoProcesses {

  static final Key READS = new Key("somebody", Use.READ);
  static final Duration MINUTE = Duration.ofMinutes(1);

  final MemoryStore store = new MemoryStore();
  final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
  final RedisRateLimiter one = limiter(1);
  final RedisRateLimiter other = limiter(1);
  Instant now = Instant.parse("2026-11-21T10:00:00Z");

  RedisRateLimiter limiter(int processes) {
    return new RedisRateLimiter(
        store,
        RedisRateLimiterOptions.builder()
            .processes(processes)
            .checkInterval(Duration.ofMillis(1))
            .onAvailability(told::add)
            .build());
  }

  /** Both processes have been seen and know what is left. */
  void bothKnow(long limit, long remaining) {
    one.reserve(READS, now);
    respond(one, limit, remaining);
    for (var each : new RedisRateLimiter[] {other, one}) {
      each.reserve(READS, now);
      each.refund(READS);
      // the result of the next step tells the process what is left
      each.reserve(READS, now);
      each.refund(READS);
    }
    if (remaining > 0) {
      respondTo(one, limit, remaining);
      respondTo(other, limit, remaining);
    }
  }

  void respondTo(RedisRateLimiter limiter, long limit, long remaining) {
    limiter.reserve(READS, now);
    respond(limiter, limit, remaining);
  }

  int passing(RedisRateLimiter limiter, int most) {
    int passed = 0;
    while (passed < most && limiter.reserve(READS, now).isZero()) {
      passed++;
    }
    return passed;
  }

  void respond(RedisRateLimiter limiter, long limit, long remaining) {
    respond(limiter, limit, remaining, MINUTE);
  }

  void respond(RedisRateLimiter limiter, long limit, long remaining, Duration untilReset) {
    limiter.observe(
        READS,
        new RateLimit(
            Optional.of(limit),
            Optional.of(remaining),
            Optional.of(now.plus(untilReset)),
            Optional.empty()),
        now);
  }

  void pass(Duration time) {
    now = now.plus(time);
    store.pass(time);
  }
}
