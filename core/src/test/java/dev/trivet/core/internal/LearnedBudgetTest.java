package dev.trivet.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.RateBudget;
import dev.trivet.core.RateBudget.Key;
import dev.trivet.core.RateBudget.Use;
import dev.trivet.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedBudgetTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Key READS = new Key("somebody", Use.READ);
  private static final Key WRITES = new Key("somebody", Use.WRITE);

  private final RateBudget budget = RateBudget.separate();

  @Test
  void reserve_whenNothingIsKnown_letsEverythingPass() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(budget.reserve(READS, NOW)).isZero();
    }
  }

  @Test
  void reserve_whenCountedDown_holdsBackUntilTheReset() {
    learn(READS, 5, 2, NOW.plusSeconds(60));

    assertThat(budget.reserve(READS, NOW)).isZero();
    assertThat(budget.reserve(READS, NOW)).isZero();
    assertThat(budget.reserve(READS, NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(50));
    assertThat(budget.reserve(READS, NOW.plusSeconds(60))).isZero();
  }

  @Test
  void reserve_whenWindowIsOver_countsTheKnownLimitAgain() {
    learn(READS, 2, 0, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(61);
    assertThat(budget.reserve(READS, next)).isZero();
    learn(READS, 2, 1, next.plusSeconds(60));

    assertThat(budget.reserve(READS, next)).isZero();
    assertThat(budget.reserve(READS, next)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void reserve_whenOtherUse_isCountedApart() {
    learn(READS, 5, 0, NOW.plusSeconds(60));

    assertThat(budget.reserve(READS, NOW)).isPositive();
    assertThat(budget.reserve(WRITES, NOW)).isZero();
  }

  @Test
  void refund_whenNothingWasSent_givesTheCallBack() {
    learn(READS, 5, 1, NOW.plusSeconds(60));
    assertThat(budget.reserve(READS, NOW)).isZero();
    budget.refund(READS);

    assertThat(budget.reserve(READS, NOW)).isZero();
    assertThat(budget.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenAnswersArriveOutOfOrder_believesTheSmallerRest() {
    learn(READS, 9, 5, NOW.plusSeconds(60));
    budget.reserve(READS, NOW);
    budget.reserve(READS, NOW);
    learn(READS, 9, 3, NOW.plusSeconds(60));
    learn(READS, 9, 4, NOW.plusSeconds(60));

    for (int i = 0; i < 3; i++) {
      assertThat(budget.reserve(READS, NOW)).isZero();
    }
    assertThat(budget.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenAnswerOfAnEarlierWindowComesLate_ignoresIt() {
    learn(READS, 9, 9, NOW.plusSeconds(120));
    learn(READS, 9, 0, NOW.plusSeconds(60));

    assertThat(budget.reserve(READS, NOW)).isZero();
  }

  @Test
  void observe_whenAnswerSaysNothing_forgetsNothing() {
    learn(READS, 5, 0, NOW.plusSeconds(60));
    budget.observe(READS, RateLimit.unknown(), NOW);

    assertThat(budget.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenNoOtherCallIsUnderWay_believesTheServiceAlsoWhenItGivesBack() {
    learn(READS, 9, 1, NOW.plusSeconds(60));
    budget.reserve(READS, NOW);
    learn(READS, 9, 8, NOW.plusSeconds(60));

    for (int i = 0; i < 8; i++) {
      assertThat(budget.reserve(READS, NOW)).isZero();
    }
    assertThat(budget.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenCallsStartedBeforeAnythingWasKnown_countsThoseUnderWay() {
    for (int i = 0; i < 4; i++) {
      budget.reserve(READS, NOW);
    }
    learn(READS, 5, 4, NOW.plusSeconds(60));

    assertThat(budget.reserve(READS, NOW)).isZero();
    assertThat(budget.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenCallsOfANewWindowRanSideBySide_losesNone() {
    learn(READS, 5, 0, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(60);
    for (int i = 0; i < 3; i++) {
      assertThat(budget.reserve(READS, next)).isZero();
    }
    learn(READS, 5, 2, next.plusSeconds(60));
    learn(READS, 5, 4, next.plusSeconds(60));
    learn(READS, 5, 3, next.plusSeconds(60));

    assertThat(budget.reserve(READS, next)).isZero();
    assertThat(budget.reserve(READS, next)).isZero();
    assertThat(budget.reserve(READS, next)).isPositive();
  }

  @Test
  void observe_whenAnswersWereLostOrSilent_doesNotCountThemInTheNextWindow() {
    learn(READS, 5, 4, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(600);
    for (int i = 0; i < 20; i++) {
      budget.reserve(READS, next);
      budget.observe(READS, RateLimit.unknown(), next);
    }
    budget.reserve(READS, next);
    learn(READS, 5, 4, next.plusSeconds(60));

    for (int i = 0; i < 4; i++) {
      assertThat(budget.reserve(READS, next)).isZero();
    }
    assertThat(budget.reserve(READS, next)).isPositive();
  }

  private void learn(Key key, long limit, long remaining, Instant reset) {
    budget.observe(
        key,
        new RateLimit(
            Optional.of(limit), Optional.of(remaining), Optional.of(reset), Optional.empty()),
        NOW);
  }
}
