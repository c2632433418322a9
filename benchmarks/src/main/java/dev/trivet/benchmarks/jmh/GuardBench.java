package dev.trivet.benchmarks.jmh;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.internal.BudgetKeys;
import dev.trivet.core.internal.RetryRule;
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

/** What stands around every attempt: budget, retry rule and observer, with nobody in the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GuardBench {

  private static final String TOKEN = "rootly-key";

  private final BudgetKeys keys = new BudgetKeys("http://127.0.0.1/rootly", true);
  private final RateBudget budget = RateBudget.separate();
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

  /** Budget, retry rule and absent observer. */
  @Benchmark
  public void all(Blackhole hole) {
    guard(hole, now, now);
  }

  /** The same, with the clock read for each step. */
  @Benchmark
  public void allWithClock(Blackhole hole) {
    guard(hole, config.clock().instant(), config.clock().instant());
  }

  private void guard(Blackhole hole, Instant before, Instant after) {
    var key = keys.of(TOKEN, true);
    hole.consume(budget.reserve(key, before));
    budget.observe(key, limit, after);
    hole.consume(
        RetryRule.next(RetryRule.Outcome.FINAL, true, 1, policy, Optional.empty(), left, 0.5));
    config.observer().ifPresent(hole::consume);
    config.observer().map(ApiObserver::getClass).ifPresent(hole::consume);
  }
}
