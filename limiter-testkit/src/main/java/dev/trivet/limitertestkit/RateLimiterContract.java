package dev.trivet.limitertestkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.AbstractDurationAssert;
import org.junit.jupiter.api.Test;

/**
 * The tests for every rate limiter that learns from responses. Extend it with a test class, and all
 * its tests run against your limiter. Each of them uses keys of its own, so one store is enough.
 *
 * <p>A limiter may make a call wait up to a second longer than needed, so that waiting calls do not
 * all go at once.
 */
@SuppressWarnings("this-escape") // the driver lets time pass during tests only
public abstract class RateLimiterContract {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SPREAD = Duration.ofSeconds(1);

  private final LimiterDriver driver = new LimiterDriver(this::pass);

  /** For subclasses. */
  protected RateLimiterContract() {}

  /** {@return the limiter to test, the same one during a test} */
  protected abstract RateLimiter limiter();

  /**
   * Lets time pass for the limiter where it does not go by the time that it is given, but by a
   * clock of its own or of its store. Nothing else may pass while a test runs.
   *
   * @param time how much
   */
  protected abstract void pass(Duration time);

  /** The driver of this test, for the contract of shared limiters. */
  LimiterDriver driver() {
    return driver;
  }

  static AbstractDurationAssert<?> assertHeldBack(Duration wait, Duration least) {
    return assertThat(wait).isBetween(least, least.plus(SPREAD));
  }

  @Test
  void reserve_whenCountedDown_holdsBackUntilTheReset() {
    driver.call(limiter(), 5, 2, MINUTE);

    assertThat(driver.passing(limiter(), 5)).isEqualTo(2);
    driver.pass(Duration.ofSeconds(10));
    assertHeldBack(driver.reserve(limiter()), Duration.ofSeconds(50));
    driver.pass(Duration.ofSeconds(50));
    assertThat(driver.reserve(limiter())).isZero();
  }

  @Test
  void reserve_whenTheWindowIsOver_countsTheKnownLimitAgain() {
    driver.call(limiter(), 3, 0, MINUTE);
    driver.pass(MINUTE.plusSeconds(1));
    driver.call(limiter(), 3, 2, MINUTE);

    assertThat(driver.passing(limiter(), 3)).isEqualTo(2);
    assertHeldBack(driver.reserve(limiter()), MINUTE);
  }

  @Test
  void reserve_whenWritesOrAnotherOwner_areCountedApart() {
    driver.call(limiter(), 5, 0, MINUTE);
    var other = new RateLimiter.Key(driver.reads().owner() + "-other", RateLimiter.Use.READ);

    assertThat(driver.reserve(limiter())).isPositive();
    assertThat(limiter().reserve(driver.writes(), driver.now())).isZero();
    assertThat(limiter().reserve(other, driver.now())).isZero();
  }

  @Test
  void refund_whenNothingWasSent_givesTheCallBack() {
    driver.call(limiter(), 5, 1, MINUTE);
    assertThat(driver.reserve(limiter())).isZero();
    limiter().refund(driver.reads());

    assertThat(driver.passing(limiter(), 5)).isEqualTo(1);
  }

  @Test
  void refund_whenNobodyReserved_givesNothing() {
    driver.call(limiter(), 5, 5, MINUTE);
    limiter().refund(driver.reads());

    assertThat(driver.passing(limiter(), 9)).isEqualTo(5);
  }

  @Test
  void observe_whenResponsesComeOutOfOrder_believesTheSmallerNumber() {
    driver.call(limiter(), 9, 5, MINUTE);
    assertThat(driver.passing(limiter(), 2)).isEqualTo(2);
    driver.respond(limiter(), 9, 3, MINUTE);
    driver.respond(limiter(), 9, 4, MINUTE);

    assertThat(driver.passing(limiter(), 9)).isEqualTo(3);
  }

  @Test
  void observe_whenTheResetDiffersByASecond_isStillTheSameWindow() {
    driver.call(limiter(), 9, 5, MINUTE);
    assertThat(driver.passing(limiter(), 2)).isEqualTo(2);
    driver.respond(limiter(), 9, 3, MINUTE.plusSeconds(1));
    driver.respond(limiter(), 9, 4, MINUTE.minusSeconds(1));

    assertThat(driver.passing(limiter(), 9)).isEqualTo(3);
    assertHeldBack(driver.reserve(limiter()), MINUTE);
  }

  @Test
  void observe_whenTheNewestTellsOfAShorterWindow_believesTheNewest() {
    driver.call(limiter(), 9, 1, Duration.ofHours(1));
    driver.call(limiter(), 9, 2, MINUTE);

    assertThat(driver.passing(limiter(), 9)).isEqualTo(2);
    assertHeldBack(driver.reserve(limiter()), MINUTE);
  }

  @Test
  void observe_whenTheNewestTellsOfALongerWindow_subtractsTheCallsUnderWay() {
    driver.call(limiter(), 9, 5, MINUTE);
    assertThat(driver.passing(limiter(), 3)).isEqualTo(3);
    driver.respond(limiter(), 9, 8, Duration.ofHours(1));

    assertThat(driver.passing(limiter(), 9)).isEqualTo(6);
    assertHeldBack(driver.reserve(limiter()), Duration.ofHours(1));
  }

  @Test
  void observe_whenTheResponseSaysNothing_forgetsNothing() {
    driver.call(limiter(), 5, 1, MINUTE);
    assertThat(driver.reserve(limiter())).isZero();
    driver.respondNothing(limiter());

    assertHeldBack(driver.reserve(limiter()), MINUTE);
  }

  @Test
  void observe_whenOnlyThePartIsKnown_forgetsNothing() {
    driver.call(limiter(), 5, 1, MINUTE);
    assertThat(driver.reserve(limiter())).isZero();
    limiter()
        .observe(
            driver.reads(),
            new RateLimit(Optional.of(9L), Optional.of(8L), Optional.empty(), Optional.of(MINUTE)),
            driver.now());

    assertHeldBack(driver.reserve(limiter()), MINUTE);
  }

  @Test
  void observe_whenNoOtherCallIsUnderWay_believesTheServiceAlsoWhenItGivesBack() {
    driver.call(limiter(), 9, 1, MINUTE);
    driver.call(limiter(), 9, 8, MINUTE);

    assertThat(driver.passing(limiter(), 20)).isEqualTo(8);
  }

  @Test
  void observe_whenCallsOfANewWindowRanSideBySide_losesNone() {
    driver.call(limiter(), 5, 0, MINUTE);
    driver.pass(MINUTE);
    assertThat(driver.passing(limiter(), 3)).isEqualTo(3);
    driver.respond(limiter(), 5, 2, MINUTE);
    driver.respond(limiter(), 5, 4, MINUTE);
    driver.respond(limiter(), 5, 3, MINUTE);

    assertThat(driver.passing(limiter(), 5)).isEqualTo(2);
  }

  @Test
  void observe_whenResponsesWereLostOrSilent_doesNotCountThemInTheNextWindow() {
    driver.call(limiter(), 5, 4, MINUTE);
    driver.pass(MINUTE.multipliedBy(10));
    for (int i = 0; i < 20; i++) {
      assertThat(driver.reserve(limiter())).isZero();
      driver.respondNothing(limiter());
    }
    driver.call(limiter(), 5, 4, MINUTE);

    assertThat(driver.passing(limiter(), 9)).isEqualTo(4);
  }

  @Test
  void reserve_whenAWindowIsSaidToLastVeryLong_letsOneThroughEveryTwoMinutes() {
    driver.call(limiter(), 9, 0, Duration.ofDays(1));

    driver.pass(Duration.ofSeconds(119));
    assertThat(driver.reserve(limiter())).isPositive();
    driver.pass(Duration.ofSeconds(1));
    assertThat(driver.passing(limiter(), 9)).isEqualTo(1);
    driver.pass(Duration.ofSeconds(119));
    assertThat(driver.reserve(limiter())).isPositive();
    driver.pass(Duration.ofSeconds(1));
    assertThat(driver.reserve(limiter())).isZero();
  }

  @Test
  void reserve_whenTheClockOfTheClientIsSetBack_doesNotHoldBackForTheDifference() {
    driver.call(limiter(), 9, 0, MINUTE);
    var yesterday = driver.now().minus(Duration.ofDays(1));

    assertThat(limiter().reserve(driver.reads(), yesterday)).isLessThan(MINUTE.plus(SPREAD));
  }

  @Test
  void reserve_whenManyThreadsAsk_letsExactlyAsManyPassAsAreLeft() throws Exception {
    driver.call(limiter(), 1_000, 200, MINUTE);
    var pool = Executors.newFixedThreadPool(8);
    try {
      var asked = new ArrayList<Future<Integer>>();
      Callable<Integer> asking = () -> driver.passing(limiter(), 100);
      for (int i = 0; i < 8; i++) {
        asked.add(pool.submit(asking));
      }
      int passed = 0;
      for (var each : asked) {
        passed += each.get();
      }
      assertThat(passed).isEqualTo(200);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void calls_oneAfterTheOther_fillEveryWindowAndAreNeverRefused() {
    var service = new SimulatedService(25, MINUTE);
    var calls = new Simulation(driver, service).caller(limiter(), 1).run(5 * 25);

    assertThat(calls.refused()).isZero();
    assertThat(calls.took())
        .isBetween(MINUTE.multipliedBy(4), MINUTE.multipliedBy(42).dividedBy(10));
  }
}
