package dev.trivet.limitertestkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests for every rate limiter whose limit several processes share. */
public abstract class SharedRateLimiterContract extends RateLimiterContract {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** For subclasses. */
  protected SharedRateLimiterContract() {}

  /** {@return a limiter on the same store, as another process has it: a new one every time} */
  protected abstract RateLimiter ofAnotherProcess();

  @Test
  void reserve_whenProcessesShareALimit_countsTheCallsOfAll() {
    var other = ofAnotherProcess();
    driver().call(limiter(), 5, 3, MINUTE);

    assertThat(driver().reserve(other)).isZero();
    assertThat(driver().reserve(limiter())).isZero();
    assertThat(driver().reserve(other)).isZero();
    assertHeldBack(driver().reserve(other), MINUTE);
    assertHeldBack(driver().reserve(limiter()), MINUTE);
  }

  @Test
  void refund_whenOfOneProcess_givesTheCallToAll() {
    var other = ofAnotherProcess();
    driver().call(limiter(), 5, 1, MINUTE);
    assertThat(driver().reserve(limiter())).isZero();
    assertThat(driver().reserve(other)).isPositive();
    limiter().refund(driver().reads());

    assertThat(driver().reserve(other)).isZero();
  }

  @Test
  void observe_whenAnotherProcessHasCallsUnderWay_subtractsThem() {
    var other = ofAnotherProcess();
    driver().call(limiter(), 9, 5, MINUTE);
    assertThat(driver().passing(other, 2)).isEqualTo(2);
    driver().call(limiter(), 9, 8, Duration.ofHours(1));

    assertThat(driver().passing(limiter(), 9)).isEqualTo(6);
  }

  @Test
  void reserve_whenNothingIsKnown_waitsForTheFirstResponse() {
    var other = ofAnotherProcess();
    assertThat(driver().reserve(limiter())).isZero();
    assertThat(driver().reserve(other)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    driver().respond(limiter(), 5, 4, MINUTE);

    assertThat(driver().passing(other, 9)).isEqualTo(4);
  }

  @Test
  void reserve_whenResponsesSayNothing_letsMoreAndMorePass() {
    int passed = 0;
    for (int round = 0; round < 8; round++) {
      passed = driver().passing(limiter(), 100);
      for (int i = 0; i < passed; i++) {
        driver().respondNothing(limiter());
      }
    }

    assertThat(passed).isEqualTo(100);
  }

  @Test
  void reserve_whenTheFirstResponseTakesLong_doesNotWaitForItForEver() {
    assertThat(driver().reserve(limiter())).isZero();
    assertThat(driver().reserve(limiter())).isPositive();
    driver().pass(Duration.ofSeconds(2));

    assertThat(driver().reserve(limiter())).isZero();
  }

  @Test
  void reserve_whenANewWindowHasNotTalkedYet_letsNoMorePassThanTheLimit() {
    var other = ofAnotherProcess();
    driver().call(limiter(), 5, 0, MINUTE);
    driver().pass(MINUTE);

    assertThat(driver().passing(limiter(), 3)).isEqualTo(3);
    assertThat(driver().passing(other, 9)).isEqualTo(2);
    assertThat(driver().reserve(limiter())).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
  }

  @Test
  void reserve_whenAProcessDiedWithCallsUnderWay_forgetsThem() {
    var dead = ofAnotherProcess();
    driver().call(limiter(), 9, 8, MINUTE);
    assertThat(driver().passing(dead, 5)).isEqualTo(5);
    driver().pass(Duration.ofMinutes(5));
    driver().call(limiter(), 9, 8, MINUTE);
    driver().call(limiter(), 9, 7, Duration.ofHours(1));

    assertThat(driver().passing(limiter(), 9)).isEqualTo(7);
  }

  @Test
  void reserve_whenManyCallsWait_tellsThemToComeOneAfterTheOther() {
    driver().call(limiter(), 50, 0, MINUTE);
    var comeAt = new HashMap<Duration, Integer>();
    for (int i = 0; i < 50; i++) {
      comeAt.merge(driver().reserve(limiter()), 1, Integer::sum);
    }

    assertThat(comeAt.values()).allMatch(calls -> calls <= 5);
  }

  @Test
  void calls_ofFourProcesses_fillEveryWindowAndAreNeverRefused() {
    var service = new SimulatedService(25, MINUTE);
    var simulation = new Simulation(driver(), service).caller(limiter(), 8);
    for (int i = 0; i < 3; i++) {
      simulation.caller(ofAnotherProcess(), 8);
    }
    var calls = simulation.run(5 * 25);

    assertThat(calls.refused()).isZero();
    assertThat(calls.took())
        .isBetween(MINUTE.multipliedBy(4), MINUTE.multipliedBy(42).dividedBy(10));
  }

  @Test
  void calls_ofAGreedyAndAModestProcess_areServedInEveryWindow() {
    var service = new SimulatedService(20, MINUTE);
    var calls =
        new Simulation(driver(), service)
            .caller(limiter(), 64)
            .caller(ofAnotherProcess(), 1)
            .run(6 * 20 + 64);

    assertThat(calls.refused()).isZero();
    assertThat(perMinute(calls.served().get(1), 6)).allMatch(served -> served >= 1);
  }

  @Test
  void calls_ofProcessesThatAllWantMore_areServedAlike() {
    var service = new SimulatedService(40, MINUTE);
    var simulation = new Simulation(driver(), service);
    simulation.caller(limiter(), 40);
    for (int i = 0; i < 3; i++) {
      simulation.caller(ofAnotherProcess(), 40);
    }
    var calls = simulation.run(5 * 40);

    assertThat(calls.refused()).isZero();
    assertThat(calls.served()).allSatisfy(served -> assertThat(served).hasSizeBetween(30, 75));
  }

  private static List<Long> perMinute(List<Instant> times, int minutes) {
    var first = times.get(0);
    var counts = new ArrayList<Long>();
    for (int i = 0; i < minutes; i++) {
      var from = first.plus(MINUTE.multipliedBy(i));
      // windows drift by a second each: responses state the reset in whole seconds
      var to = from.plus(MINUTE).plusSeconds(2L * i + 2);
      counts.add(times.stream().filter(t -> !t.isBefore(from) && t.isBefore(to)).count());
    }
    return counts;
  }
}
