package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What processes do while the store cannot be reached. */
@Timeout(30)
class AloneTest extends TwoProcesses {

  @Test
  void reserve_whenTheStoreIsLost_takesTheShareOfWhatIsLeft() {
    bothKnow(20, 10);
    store.goAway();

    assertThat(passing(one, 20)).isEqualTo(5);
    assertThat(passing(other, 20)).isEqualTo(5);
    assertThat(one.reserve(READS, now)).isBetween(MINUTE, MINUTE.plusSeconds(1));
  }

  @Test
  void reserve_whenTheNextWindowBegins_takesTheShareOfTheLimit() {
    bothKnow(20, 10);
    store.goAway();
    pass(MINUTE);

    assertThat(passing(one, 20)).isEqualTo(10);
    respond(one, 20, 12);
    assertThat(passing(one, 20)).isZero();
    assertThat(passing(other, 20)).isEqualTo(10);
  }

  @Test
  void reserve_whenTheLimitIsSmallerThanTheNumberOfProcesses_stillLetsOnePass() {
    var third = limiter(1);
    bothKnow(2, 2);
    third.reserve(READS, now);
    third.refund(READS);
    store.goAway();
    pass(MINUTE);

    assertThat(passing(third, 5)).isEqualTo(1);
  }

  @Test
  void reserve_whenNothingWasKnownOfAnyProcess_takesTheConfiguredShare() {
    store.goAway();
    var third = limiter(4);
    assertThat(third.reserve(READS, now)).isZero();
    respond(third, 21, 20);

    assertThat(passing(third, 20)).isEqualTo(5);
  }

  @Test
  void observe_whenTheStoreIsLostBeforeTheResponse_learnsFromItAlone() {
    bothKnow(20, 10);
    assertThat(one.reserve(READS, now)).isZero();
    store.goAway();
    respond(one, 20, 6);

    assertThat(passing(one, 20)).isEqualTo(3);
  }

  @Test
  void refund_whenAlone_givesTheCallBack() {
    bothKnow(20, 2);
    store.goAway();
    assertThat(passing(one, 5)).isEqualTo(1);
    one.refund(READS);

    assertThat(passing(one, 5)).isEqualTo(1);
  }

  @Test
  void refund_whenTheStoreIsLostJustThen_isNoFailure() {
    bothKnow(20, 2);
    assertThat(one.reserve(READS, now)).isZero();
    store.goAway();
    one.refund(READS);

    assertThat(told).containsExactly(false);
    assertThat(passing(one, 5)).isZero();
  }

  @Test
  void observe_whenAlone_neverBelievesThatMoreIsLeftThanItsShare() {
    bothKnow(20, 10);
    store.goAway();
    assertThat(passing(one, 1)).isEqualTo(1);
    respond(one, 20, 18);

    assertThat(passing(one, 20)).isEqualTo(4);
  }

  @Test
  void observe_whenAloneInALongerWindow_subtractsTheCallsUnderWaySinceBefore() {
    bothKnow(20, 10);
    assertThat(passing(one, 2)).isEqualTo(2);
    store.goAway();
    assertThat(passing(one, 1)).isEqualTo(1);
    respond(one, 20, 18, MINUTE.multipliedBy(10));

    assertThat(passing(one, 20)).isEqualTo(7);
  }

  @Test
  void listener_isToldOnceThatTheStoreIsLostAndOnceThatItIsBack() throws Exception {
    bothKnow(20, 10);
    store.goAway();
    passing(one, 3);
    store.comeBack();

    assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
    assertThat(told.poll(10, TimeUnit.SECONDS)).isTrue();
    assertThat(told).isEmpty();
  }

  @Test
  void listener_whenItThrows_changesNothing() {
    var loud =
        new RedisRateLimiter(
            store,
            RedisRateLimiterOptions.builder()
                .onAvailability(
                    available -> {
                      throw new IllegalStateException("listener");
                    })
                .build());
    var caught = new LinkedBlockingQueue<Throwable>();
    var thread = Thread.currentThread();
    thread.setUncaughtExceptionHandler((where, failure) -> caught.add(failure));
    try {
      store.goAway();
      assertThat(loud.reserve(READS, now)).isZero();
    } finally {
      thread.setUncaughtExceptionHandler(null);
    }
    assertThat(caught).singleElement().extracting(Throwable::getMessage).isEqualTo("listener");
  }

  @Test
  void close_leavesALimiterThatGoesOnAlone() {
    bothKnow(20, 10);
    one.close();

    assertThat(passing(one, 20)).isEqualTo(5);
    respond(one, 20, 5);
    assertThat(told).isEmpty();
  }

  @Test
  void reserve_whenTheThreadIsInterrupted_isCountedAndKeepsTheInterrupt() {
    bothKnow(20, 10);
    Thread.currentThread().interrupt();
    boolean interrupted;
    Duration wait;
    try {
      wait = one.reserve(READS, now);
    } finally {
      interrupted = Thread.interrupted();
    }

    assertThat(interrupted).isTrue();
    assertThat(wait).isZero();
    assertThat(told).isEmpty();
    assertThat(passing(other, 20)).isEqualTo(9);
  }
}
