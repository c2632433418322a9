package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.Timeouts;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five times as many calls as fit into a window: none is refused, and it takes as long as it must
 * and hardly longer, whatever header family tells of the limit.
 */
@Timeout(60)
class RateLimiterTest {

  private static final int CALLS = 25;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  static Stream<Arguments> dialects() {
    return Services.all().stream()
        .flatMap(
            service ->
                Stream.of(LimitHeaders.values())
                    .filter(family -> family != LimitHeaders.NONE)
                    .map(family -> Arguments.of(service, family)));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void calls_whenNothingElseTakesTime_fillEveryWindow(Service service, LimitHeaders family) {
    var fixture = limited(service, family);
    var client = fixture.client();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
    }

    assertThat(fixture.fake().limits().refused()).isZero();
    assertThat(fixture.received()).isEqualTo(5 * CALLS);
    within5Percent(fixture, WINDOW.multipliedBy(4));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void calls_whenEachTakesTime_fillEveryWindow(Service service, LimitHeaders family) {
    var fixture = limited(service, family);
    var took = Duration.ofMillis(137);
    fixture
        .fake()
        .faults()
        .script(
            call -> {
              fixture.time().advance(took);
              return FaultAction.none();
            });
    var client = fixture.client();
    var start = fixture.time().instant();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
    }

    assertThat(fixture.fake().limits().refused()).isZero();
    // four whole windows, and the calls of the fifth
    var best = WINDOW.multipliedBy(4).plus(took.multipliedBy(CALLS));
    assertThat(Duration.between(start, fixture.time().instant()))
        .isBetween(best.minus(took), best.multipliedBy(105).dividedBy(100));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void calls_whenReadsAndWritesAlternate_fillEveryWindow(Service service, LimitHeaders family) {
    var fixture = limited(service, family);
    var client = fixture.client();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
      client.create("team " + i);
    }

    assertThat(fixture.fake().limits().refused()).isZero();
    within5Percent(fixture, WINDOW.multipliedBy(service.countsSeparately() ? 4 : 9));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void calls_whenManyThreadsMakeThem_fillEveryWindow(Service service) throws Exception {
    var fixture = limited(service, LimitHeaders.VENDOR);
    var threads = new LockstepThreads(fixture.time());
    // a thread may find several windows used up by the others before the machine lets it run
    var patient = Timeouts.builder().total(WINDOW.multipliedBy(60)).build();
    var client = fixture.client(c -> c.sleeper(threads::sleep).timeouts(patient));
    client.list().first();
    var calls = new AtomicInteger(1);

    threads.work(
        8,
        () -> {
          while (calls.getAndIncrement() < 5 * CALLS) {
            client.list().first();
          }
        });

    assertThat(fixture.received()).isEqualTo(5 * CALLS);
    assertThat(fixture.fake().limits().refused()).isZero();
    assertThat(Duration.between(VirtualTime.START, fixture.time().instant()))
        .isLessThan(WINDOW.multipliedBy(4 * 105).dividedBy(100));
  }

  private static FakeFixture limited(Service service, LimitHeaders family) {
    var fixture = FIXTURES.of(service);
    fixture.fake().faults().limitHeaders(family);
    fixture.fake().limits().allow(CALLS, WINDOW);
    // a moment that is no whole second, as moments are
    fixture.time().advance(Duration.ofMillis(654));
    return fixture;
  }

  private static void within5Percent(FakeFixture fixture, Duration best) {
    assertThat(fixture.time().totalSlept()).isBetween(best, best.multipliedBy(105).dividedBy(100));
  }
}
