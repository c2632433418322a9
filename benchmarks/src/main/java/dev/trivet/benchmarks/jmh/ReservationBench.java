package dev.trivet.benchmarks.jmh;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.redis.RedisRateLimiterOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A reservation on a Redis in another process of this machine, and what becomes of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReservationBench {

  private static final RateLimiter.Key KEY = new RateLimiter.Key("benchmark", RateLimiter.Use.READ);

  private final Instant now = Instant.parse("2026-11-26T10:00:00Z");
  private final RateLimit limit =
      new RateLimit(
          Optional.of(1_000_000_000L),
          Optional.of(999_999_999L),
          Optional.of(now.plus(Duration.ofHours(1))),
          Optional.empty());

  @SuppressWarnings("NullAway.Init")
  private RedisRateLimiter limiter;

  /** Connects; the address comes with the command line of the fork. */
  @Setup(Level.Trial)
  public void connect() {
    // whatever it takes: a process that is alone would be fast
    var options = RedisRateLimiterOptions.builder().timeout(Duration.ofSeconds(10)).build();
    limiter = RedisRateLimiter.connect(System.getProperty("bench.redis", ""), options);
    limiter.reserve(KEY, now);
    limiter.observe(KEY, limit, now);
  }

  /** Closes the connection. */
  @TearDown(Level.Trial)
  public void close() {
    limiter.close();
  }

  /** Reserves a call, as before every attempt; its response is told without waiting. */
  @Benchmark
  public Duration reserve() {
    var wait = limiter.reserve(KEY, now);
    if (!wait.isZero()) {
      throw new IllegalStateException("held back");
    }
    limiter.observe(KEY, limit, now);
    return wait;
  }
}
