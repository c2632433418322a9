package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What processes do when the store can be reached again. */
@Timeout(30)
class BackAgainTest extends TwoProcesses {

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

  private void bothAreBack() throws InterruptedException {
    int back = 0;
    while (back < 2) {
      var next = told.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("told within 10 s").isNotNull();
      back += next ? 1 : 0;
    }
  }
}
