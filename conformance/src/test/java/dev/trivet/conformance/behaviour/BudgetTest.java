package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.Bench;
import dev.trivet.conformance.service.Benches;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
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
class BudgetTest {

  private static final int CALLS = 25;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  @RegisterExtension static final Benches BENCHES = new Benches();

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
    var bench = limited(service, family);
    var client = bench.client();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
    }

    assertThat(bench.fake().limits().refused()).isZero();
    assertThat(bench.received()).isEqualTo(5 * CALLS);
    within5Percent(bench, WINDOW.multipliedBy(4));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void calls_whenEachTakesTime_fillEveryWindow(Service service, LimitHeaders family) {
    var bench = limited(service, family);
    var took = Duration.ofMillis(137);
    bench
        .fake()
        .faults()
        .script(
            call -> {
              bench.time().advance(took);
              return FaultAction.none();
            });
    var client = bench.client();
    var start = bench.time().instant();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
    }

    assertThat(bench.fake().limits().refused()).isZero();
    // four whole windows, and the calls of the fifth
    var best = WINDOW.multipliedBy(4).plus(took.multipliedBy(CALLS));
    assertThat(Duration.between(start, bench.time().instant()))
        .isBetween(best.minus(took), best.multipliedBy(105).dividedBy(100));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void calls_whenReadsAndWritesAlternate_fillEveryWindow(Service service, LimitHeaders family) {
    var bench = limited(service, family);
    var client = bench.client();

    for (int i = 0; i < 5 * CALLS; i++) {
      client.list().first();
      client.create("team " + i);
    }

    assertThat(bench.fake().limits().refused()).isZero();
    within5Percent(bench, WINDOW.multipliedBy(service.countsApart() ? 4 : 9));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void calls_whenManyThreadsMakeThem_fillEveryWindow(Service service) throws Exception {
    var bench = limited(service, LimitHeaders.VENDOR);
    var crew = new Crew(bench.time());
    var client = bench.client(c -> c.sleeper(crew::sleep));
    client.list().first();
    var calls = new AtomicInteger(1);

    crew.work(
        8,
        () -> {
          while (calls.getAndIncrement() < 5 * CALLS) {
            client.list().first();
          }
        });

    assertThat(bench.received()).isEqualTo(5 * CALLS);
    assertThat(bench.fake().limits().refused()).isZero();
    assertThat(Duration.between(VirtualTime.START, bench.time().instant()))
        .isLessThan(WINDOW.multipliedBy(4 * 105).dividedBy(100));
  }

  private static Bench limited(Service service, LimitHeaders family) {
    var bench = BENCHES.of(service);
    bench.fake().faults().limitHeaders(family);
    bench.fake().limits().allow(CALLS, WINDOW);
    // a moment that is no whole second, as moments are
    bench.time().advance(Duration.ofMillis(654));
    return bench;
  }

  private static void within5Percent(Bench bench, Duration best) {
    assertThat(bench.time().totalSlept()).isBetween(best, best.multipliedBy(105).dividedBy(100));
  }
}
