package dev.trivet.core.transport;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.core.service.LastValueCache;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What surrounds every attempt: rate limiter, retry rule and observers, when there is nothing to do
 * for them. It is in this package because that is all they are visible in.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LimiterOverheadBench {

  private static final String TOKEN = "rootly-key";
  private static final URI ADDRESS = URI.create("http://127.0.0.1/rootly");

  private final LastValueCache<String, RateLimiter.Key> keys =
      new LastValueCache<>(token -> RateLimiter.Key.of(ADDRESS, token, RateLimiter.Use.READ));
  private final RateLimiter limiter = RateLimiters.separate();
  private final ClientConfig config = ClientConfig.builder().build();
  private final RetryPolicy policy = RetryPolicy.standard();
  private final Duration left = Duration.ofMinutes(3);
  private final RateLimit limit =
      new RateLimit(
          Optional.of(900_000_000L),
          Optional.of(899_999_999L),
          Optional.of(Instant.now().plus(Duration.ofDays(1))),
          Optional.empty());

  /** Read once: a call reads the clock anyway, for its deadline and for the limit headers. */
  private final Instant now = config.clock().instant();

  /** Rate limiter, retry rule and absent observers. */
  @Benchmark
  public void all(Blackhole hole) {
    attempt(hole, now, now);
  }

  /** The same, with the clock read for each step. */
  @Benchmark
  public void allWithClock(Blackhole hole) {
    attempt(hole, config.clock().instant(), config.clock().instant());
  }

  private void attempt(Blackhole hole, Instant before, Instant after) {
    var key = keys.of(TOKEN);
    hole.consume(limiter.reserve(key, before));
    limiter.observe(key, limit, after);
    hole.consume(
        RetryRule.next(RetryRule.Outcome.FINAL, true, 1, policy, Optional.empty(), left, 0.5));
    hole.consume(config.observers().isEmpty());
  }
}
