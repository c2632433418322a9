package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.Bench;
import dev.trivet.conformance.service.Benches;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.testkit.Faults;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Method x failure point: how often a call is on the wire, what it did, what the caller learns. */
@Timeout(60)
class WireCountTest {

  private static final int MANY = 50;

  @RegisterExtension static final Benches BENCHES = new Benches();

  /**
   * A failure point.
   *
   * @param name what goes wrong with every request
   * @param faults switches it on
   * @param repeated whether a repeatable call is repeated
   * @param anyRepeated whether every call is repeated
   * @param uncertain whether the outcome of a write is unknown
   */
  private record Point(
      String name,
      Consumer<Faults> faults,
      boolean repeated,
      boolean anyRepeated,
      boolean uncertain) {

    @Override
    public String toString() {
      return name;
    }

    int requests(String verb) {
      return anyRepeated || (repeated && !verb.equals("POST")) ? 3 : 1;
    }
  }

  private static final List<Point> POINTS =
      List.of(
          new Point("limit", f -> f.rateLimited(MANY), true, true, false),
          new Point("cut before the work", f -> f.cutBeforeWrite(MANY), true, false, true),
          new Point("cut after the work", f -> f.cutAfterWrite(MANY), true, false, true),
          new Point("HTML 502", f -> f.html502(MANY), true, false, true),
          new Point("500", f -> f.serverError(MANY, 500), true, false, true),
          new Point("503", f -> f.serverError(MANY, 503), true, false, true),
          new Point("408", f -> f.serverError(MANY, 408), true, false, true),
          new Point("400", f -> f.serverError(MANY, 400), false, false, false),
          new Point("401", f -> f.serverError(MANY, 401), false, false, false),
          new Point("404", f -> f.serverError(MANY, 404), false, false, false),
          new Point("409", f -> f.serverError(MANY, 409), false, false, false),
          new Point("422", f -> f.serverError(MANY, 422), false, false, false));

  static Stream<Arguments> matrix() {
    return Services.all().stream()
        .flatMap(
            service ->
                Stream.of("GET", "POST", "PUT", "DELETE")
                    .flatMap(
                        verb -> POINTS.stream().map(point -> Arguments.of(service, verb, point))));
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenEveryRequestFails_isOnTheWireAsOftenAsIsSafe(
      Service service, String verb, Point point) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    var id = client.create("before");
    int before = bench.received();
    // so that a refusal by the limit names a wait that fits
    bench.fake().limits().allow(1000, Duration.ofSeconds(10));
    point.faults.accept(bench.fake().faults());

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(verb, id));

    assertThat(failure).isNotNull();
    assertThat(bench.received() - before).isEqualTo(point.requests(verb));
    assertThat(failure.attempts()).isEqualTo(point.requests(verb));
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(point.uncertain && !verb.equals("GET"));
    bench.fake().faults().clear();
    assertThat(newNames(bench)).isEqualTo(expected(verb, point));
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenPolicyIsNone_isOnTheWireOnce(Service service, String verb, Point point) {
    var bench = BENCHES.of(service);
    var client = bench.client().with(o -> o.retryPolicy(RetryPolicy.none()));
    var id = client.create("before");
    int before = bench.received();
    point.faults.accept(bench.fake().faults());

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(verb, id));

    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(bench.received() - before).isEqualTo(1);
    assertThat(bench.time().slept()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenOnlyTheFirstRequestFails_succeedsIfItMayBeRepeated(
      Service service, String verb, Point point) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    var id = client.create("before");
    bench.fake().limits().allow(1000, Duration.ofSeconds(10));
    var first = new int[] {bench.received()};
    point.faults.accept(bench.fake().faults().only(call -> call.number() == first[0] + 1));

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(verb, id));

    if (point.requests(verb) == 1) {
      assertThat(failure).isNotNull();
    } else if (isRepeatedDeleteWithAnAnswer(service, verb, point)) {
      assertThat(failure.mayHaveBeenApplied()).isTrue();
    } else {
      assertThat(failure).isNull();
    }
    assertThat(bench.received() - first[0]).isEqualTo(point.requests(verb) == 1 ? 1 : 2);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void call_whenNobodyListens_isTriedAgainAndKnownToBeUnsent(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client("http://127.0.0.1:" + FreePort.find(), config -> {});

    for (var verb : List.of("GET", "POST", "PUT", "DELETE")) {
      var failure = catchThrowableOfType(ApiException.class, () -> client.call(verb, "1"));
      assertThat(failure).isInstanceOf(ApiConnectionException.class);
      assertThat(failure.attempts()).isEqualTo(3);
      assertThat(failure.mayHaveBeenApplied()).isFalse();
    }
    assertThat(bench.received()).isZero();
  }

  /** The teams that are there now, by name, without those that the service starts with. */
  private static Map<String, Integer> newNames(Bench bench) {
    var counts = new LinkedHashMap<String, Integer>();
    bench.client().names().stream()
        .filter(name -> name.equals("before") || name.equals("made-by-call"))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> expected(String verb, Point point) {
    boolean worked = point.name.equals("cut after the work");
    return switch (verb) {
      case "POST" -> worked ? Map.of("before", 1, "made-by-call", 1) : Map.of("before", 1);
      case "DELETE" -> worked ? Map.of() : Map.of("before", 1);
      default -> Map.of("before", 1);
    };
  }

  /**
   * Rootly answers a deletion with what was deleted, which a repetition cannot give any more: the
   * caller is told that nothing was found, and that the deletion may have been applied.
   */
  private static boolean isRepeatedDeleteWithAnAnswer(Service service, String verb, Point point) {
    return service.name().equals("rootly")
        && verb.equals("DELETE")
        && point.name.equals("cut after the work");
  }
}
