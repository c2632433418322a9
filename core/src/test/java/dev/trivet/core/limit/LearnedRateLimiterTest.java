package dev.trivet.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.limit.RateLimiter.Key;
import dev.trivet.core.limit.RateLimiter.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedRateLimiterTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Key READS = new Key("somebody", Use.READ);
  private static final Key WRITES = new Key("somebody", Use.WRITE);

  private final RateLimiter limiter = RateLimiters.separate();

  @Test
  void reserve_whenNothingIsKnown_letsEverythingPass() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
    }
  }

  @Test
  void reserve_whenCountedDown_holdsBackUntilTheReset() {
    learn(READS, 5, 2, NOW.plusSeconds(60));

    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(50));
    assertThat(limiter.reserve(READS, NOW.plusSeconds(60))).isZero();
  }

  @Test
  void reserve_whenWindowIsOver_countsTheKnownLimitAgain() {
    learn(READS, 2, 0, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(61);
    assertThat(limiter.reserve(READS, next)).isZero();
    learn(READS, 2, 1, next.plusSeconds(60));

    assertThat(limiter.reserve(READS, next)).isZero();
    assertThat(limiter.reserve(READS, next)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void reserve_whenOtherUse_isCountedApart() {
    learn(READS, 5, 0, NOW.plusSeconds(60));

    assertThat(limiter.reserve(READS, NOW)).isPositive();
    assertThat(limiter.reserve(WRITES, NOW)).isZero();
  }

  @Test
  void refund_whenNothingWasSent_givesTheCallBack() {
    learn(READS, 5, 1, NOW.plusSeconds(60));
    assertThat(limiter.reserve(READS, NOW)).isZero();
    limiter.refund(READS);

    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenResponsesArriveOutOfOrder_believesTheSmallerRest() {
    learn(READS, 9, 5, NOW.plusSeconds(60));
    limiter.reserve(READS, NOW);
    limiter.reserve(READS, NOW);
    learn(READS, 9, 3, NOW.plusSeconds(60));
    learn(READS, 9, 4, NOW.plusSeconds(60));

    for (int i = 0; i < 3; i++) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
    }
    assertThat(limiter.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenTheNewestTellsOfAShorterWindow_believesTheNewest() {
    learn(READS, 9, 0, NOW.plusSeconds(3_600));
    learn(READS, 9, 2, NOW.plusSeconds(60));

    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void reserve_whenAWindowIsSaidToLastVeryLong_letsOneThroughNowAndThen() {
    learn(READS, 9, 0, NOW.plusSeconds(86_400));

    assertThat(limiter.reserve(READS, NOW.plusSeconds(119))).isPositive();
    assertThat(limiter.reserve(READS, NOW.plusSeconds(120))).isZero();
    assertThat(limiter.reserve(READS, NOW.plusSeconds(121))).isPositive();
    assertThat(limiter.reserve(READS, NOW.plusSeconds(240))).isZero();
  }

  @Test
  void reserve_whenTheClockIsSetBack_isNotHeldBackForTheDifference() {
    learn(READS, 9, 0, NOW.plusSeconds(60));

    assertThat(limiter.reserve(READS, NOW.minusSeconds(86_400))).isZero();
  }

  @Test
  void observe_whenResponseSaysNothing_forgetsNothing() {
    learn(READS, 5, 0, NOW.plusSeconds(60));
    limiter.observe(READS, RateLimit.unknown(), NOW);

    assertThat(limiter.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenNoOtherCallIsUnderWay_believesTheServiceAlsoWhenItGivesBack() {
    learn(READS, 9, 1, NOW.plusSeconds(60));
    limiter.reserve(READS, NOW);
    learn(READS, 9, 8, NOW.plusSeconds(60));

    for (int i = 0; i < 8; i++) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
    }
    assertThat(limiter.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenCallsStartedBeforeAnythingWasKnown_countsThoseUnderWay() {
    for (int i = 0; i < 4; i++) {
      limiter.reserve(READS, NOW);
    }
    learn(READS, 5, 4, NOW.plusSeconds(60));

    assertThat(limiter.reserve(READS, NOW)).isZero();
    assertThat(limiter.reserve(READS, NOW)).isPositive();
  }

  @Test
  void observe_whenCallsOfANewWindowRanSideBySide_losesNone() {
    learn(READS, 5, 0, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(60);
    for (int i = 0; i < 3; i++) {
      assertThat(limiter.reserve(READS, next)).isZero();
    }
    learn(READS, 5, 2, next.plusSeconds(60));
    learn(READS, 5, 4, next.plusSeconds(60));
    learn(READS, 5, 3, next.plusSeconds(60));

    assertThat(limiter.reserve(READS, next)).isZero();
    assertThat(limiter.reserve(READS, next)).isZero();
    assertThat(limiter.reserve(READS, next)).isPositive();
  }

  @Test
  void observe_whenResponsesWereLostOrSilent_doesNotCountThemInTheNextWindow() {
    learn(READS, 5, 4, NOW.plusSeconds(60));
    var next = NOW.plusSeconds(600);
    for (int i = 0; i < 20; i++) {
      limiter.reserve(READS, next);
      limiter.observe(READS, RateLimit.unknown(), next);
    }
    limiter.reserve(READS, next);
    learn(READS, 5, 4, next.plusSeconds(60));

    for (int i = 0; i < 4; i++) {
      assertThat(limiter.reserve(READS, next)).isZero();
    }
    assertThat(limiter.reserve(READS, next)).isPositive();
  }

  private void learn(Key key, long limit, long remaining, Instant reset) {
    limiter.observe(
        key,
        new RateLimit(
            Optional.of(limit), Optional.of(remaining), Optional.of(reset), Optional.empty()),
        NOW);
  }
}
