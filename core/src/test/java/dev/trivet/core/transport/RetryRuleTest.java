package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {

  private static final Duration PLENTY = Duration.ofMinutes(3);

  @ParameterizedTest(name = "{0}, repeatable {1}, attempt {2} of 3 -> {3}")
  @CsvSource({
    "REFUSED_BY_LIMIT, true,  1, repeat",
    "REFUSED_BY_LIMIT, false, 1, repeat",
    "REFUSED_BY_LIMIT, false, 2, repeat",
    "REFUSED_BY_LIMIT, false, 3, stop",
    "NOT_SENT,         true,  1, repeat",
    "NOT_SENT,         false, 1, repeat",
    "NOT_SENT,         false, 3, stop",
    "SERVER_FAILED,    true,  1, repeat",
    "SERVER_FAILED,    true,  2, repeat",
    "SERVER_FAILED,    true,  3, stop",
    "SERVER_FAILED,    false, 1, stop",
    "BROKEN,           true,  1, repeat",
    "BROKEN,           true,  3, stop",
    "BROKEN,           false, 1, stop",
    "FINAL,            true,  1, stop",
    "FINAL,            false, 1, stop",
  })
  void next_byOutcome(Outcome outcome, boolean repeatable, int attempt, String expected) {
    var wait = next(outcome, repeatable, attempt, Optional.empty(), PLENTY, 0.5);

    assertThat(wait != null).isEqualTo(expected.equals("repeat"));
  }

  @ParameterizedTest(name = "attempt {0}, random {1} -> {2} ms")
  @CsvSource({
    "1, 0.0,    0",
    "1, 0.5,  250",
    "1, 1.0,  500",
    "2, 1.0, 1000",
    "2, 0.25, 250",
  })
  void next_whenServiceAsksNothing_backsOffWithFullJitter(int attempt, double random, long millis) {
    assertThat(next(Outcome.BROKEN, true, attempt, Optional.empty(), PLENTY, random))
        .isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void next_whenManyAttempts_neverBacksOffLongerThanTheLongestWait() {
    var policy = RetryPolicy.builder().maxAttempts(1_000).build();
    for (int attempt = 1; attempt < 1_000; attempt++) {
      var wait =
          RetryRule.next(
              Outcome.BROKEN, true, attempt, policy, Optional.empty(), Duration.ofDays(1), 1.0);
      assertThat(wait).isBetween(Duration.ZERO, policy.maxBackoff());
    }
  }

  @ParameterizedTest(name = "asked {0} s, left {1} s -> {2}")
  @CsvSource({
    " 30, 180, repeat",
    "120, 180, repeat",
    "121, 180, stop",
    "3600, 180, stop",
    " 30,  30, stop",
    " 30,  31, repeat",
  })
  void next_whenServiceAsks_waitsExactlySoLongOrStops(long asked, long left, String expected) {
    var wait =
        next(
            Outcome.REFUSED_BY_LIMIT,
            false,
            1,
            Optional.of(Duration.ofSeconds(asked)),
            Duration.ofSeconds(left),
            0.5);

    if (expected.equals("repeat")) {
      assertThat(wait).isEqualTo(Duration.ofSeconds(asked));
    } else {
      assertThat(wait).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({"REFUSED_BY_LIMIT", "NOT_SENT", "SERVER_FAILED", "BROKEN", "FINAL"})
  void next_whenPolicyIsNone_neverRepeats(Outcome outcome) {
    assertThat(RetryRule.next(outcome, true, 1, RetryPolicy.none(), Optional.empty(), PLENTY, 0.0))
        .isNull();
  }

  private static Duration next(
      Outcome outcome,
      boolean repeatable,
      int attempt,
      Optional<Duration> asked,
      Duration left,
      double random) {
    return RetryRule.next(
        outcome, repeatable, attempt, RetryPolicy.standard(), asked, left, random);
  }
}
