package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter.Key;
import dev.trivet.core.limit.RateLimiter.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What processes do while the store is away, and how they come back. */
@Timeout(30)
class AloneTest {

  private static final Key READS = new Key("somebody", Use.READ);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MemoryStore store = new MemoryStore();
  private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
  private final RedisRateLimiter one = limiter(1);
  private final RedisRateLimiter other = limiter(1);
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");

  private RedisRateLimiter limiter(int processes) {
    return new RedisRateLimiter(
        store,
        RedisRateLimiterOptions.builder()
            .processes(processes)
            .checkInterval(Duration.ofMillis(1))
            .onAvailability(told::add)
            .build());
  }

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
  void reserve_whenTheStoreIsBackEmpty_sharesWhatTheProcessesHaveLeft() throws Exception {
    bothKnow(20, 10);
    store.goAway();
    assertThat(passing(one, 3)).isEqualTo(3);
    assertThat(passing(other, 1)).isEqualTo(1);
    store.comeBackEmpty();
    bothAreBack();

    // the first call of each reports: 2 and 4 were left
    int first = passing(one, 1) + passing(other, 1);
    assertThat(first + passing(one, 20)).isEqualTo(6);
    assertThat(other.reserve(READS, now)).isBetween(MINUTE, MINUTE.plusSeconds(1));
  }

  @Test
  void reserve_whenTheStoreIsBackAsItWas_subtractsTheCallsMadeAlone() throws Exception {
    bothKnow(20, 10);
    store.goAway();
    assertThat(passing(one, 3)).isEqualTo(3);
    assertThat(passing(other, 1)).isEqualTo(1);
    store.comeBack();
    bothAreBack();

    int first = passing(one, 1) + passing(other, 1);
    assertThat(first + passing(one, 20)).isEqualTo(6);
  }

  @Test
  void reserve_whenANewWindowBeganMeanwhile_startsFromItsLimit() throws Exception {
    bothKnow(20, 0);
    store.goAway();
    pass(MINUTE);
    assertThat(passing(one, 4)).isEqualTo(4);
    respond(one, 20, 16);
    assertThat(passing(other, 2)).isEqualTo(2);
    respond(other, 20, 14);
    store.comeBack();
    bothAreBack();

    int first = passing(one, 1) + passing(other, 1);
    assertThat(first + passing(one, 30)).isEqualTo(14);
  }

  @Test
  void reserve_whenALongerWindowWasToldMeanwhile_startsFromItsLimit() throws Exception {
    bothKnow(20, 10);
    store.goAway();
    assertThat(passing(one, 4)).isEqualTo(4);
    respond(one, 20, 16, MINUTE.multipliedBy(10));
    assertThat(passing(one, 3)).isEqualTo(3);
    store.comeBack();
    assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
    assertThat(told.poll(10, TimeUnit.SECONDS)).isTrue();

    assertThat(passing(one, 30)).isEqualTo(17);
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
  void observe_whenCallsWereReservedAlone_isCountedForTheProcess() throws Exception {
    bothKnow(20, 10);
    store.goAway();
    assertThat(passing(one, 2)).isEqualTo(2);
    assertThat(passing(other, 1)).isEqualTo(1);
    store.comeBackEmpty();
    bothAreBack();
    respond(one, 20, 8);
    respond(one, 20, 7);
    respond(other, 20, 7);
    assertThat(one.reserve(READS, now)).isZero();
    // nothing else is under way any more, so the number is exact, also when it is larger
    respond(one, 20, 19);

    assertThat(passing(other, 30)).isEqualTo(19);
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

  /** Both processes have been seen and know what is left. */
  private void bothKnow(long limit, long remaining) {
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

  private void respondTo(RedisRateLimiter limiter, long limit, long remaining) {
    limiter.reserve(READS, now);
    respond(limiter, limit, remaining);
  }

  private void bothAreBack() throws InterruptedException {
    int back = 0;
    while (back < 2) {
      var next = told.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("told within 10 s").isNotNull();
      back += next ? 1 : 0;
    }
  }

  private int passing(RedisRateLimiter limiter, int most) {
    int passed = 0;
    while (passed < most && limiter.reserve(READS, now).isZero()) {
      passed++;
    }
    return passed;
  }

  private void respond(RedisRateLimiter limiter, long limit, long remaining) {
    respond(limiter, limit, remaining, MINUTE);
  }

  private void respond(RedisRateLimiter limiter, long limit, long remaining, Duration untilReset) {
    limiter.observe(
        READS,
        new RateLimit(
            Optional.of(limit),
            Optional.of(remaining),
            Optional.of(now.plus(untilReset)),
            Optional.empty()),
        now);
  }

  private void pass(Duration time) {
    now = now.plus(time);
    store.pass(time);
  }
}
