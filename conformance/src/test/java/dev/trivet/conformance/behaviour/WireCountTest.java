package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
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

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  /**
   * A failure point.
   *
   * @param name what goes wrong with every request
   * @param faults switches it on
   * @param repeated whether a repeatable call is repeated
   * @param anyRepeated whether every call is repeated
   * @param inDoubt whether the outcome of a write is unknown
   */
  private record Point(
      String name,
      Consumer<Faults> faults,
      boolean repeated,
      boolean anyRepeated,
      boolean inDoubt) {

    @Override
    public String toString() {
      return name;
    }

    int requests(String method) {
      return anyRepeated || (repeated && !method.equals("POST")) ? 3 : 1;
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
                        method ->
                            POINTS.stream().map(point -> Arguments.of(service, method, point))));
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenEveryRequestFails_isOnTheWireAsOftenAsIsSafe(
      Service service, String method, Point point) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var id = client.create("before");
    int before = fixture.received();
    // so that a refusal by the limit names a wait that fits
    fixture.fake().limits().allow(1000, Duration.ofSeconds(10));
    point.faults.accept(fixture.fake().faults());

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(method, id));

    assertThat(failure).isNotNull();
    assertThat(fixture.received() - before).isEqualTo(point.requests(method));
    assertThat(failure.attempts()).isEqualTo(point.requests(method));
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(point.inDoubt && !method.equals("GET"));
    fixture.fake().faults().clear();
    assertThat(newNames(fixture)).isEqualTo(expected(method, point));
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenPolicyIsNone_isOnTheWireOnce(Service service, String method, Point point) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client().withOptions(o -> o.retryPolicy(RetryPolicy.none()));
    var id = client.create("before");
    int before = fixture.received();
    point.faults.accept(fixture.fake().faults());

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(method, id));

    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(fixture.received() - before).isEqualTo(1);
    assertThat(fixture.time().slept()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} x {2}")
  @MethodSource("matrix")
  void call_whenOnlyTheFirstRequestFails_succeedsIfItMayBeRepeated(
      Service service, String method, Point point) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var id = client.create("before");
    fixture.fake().limits().allow(1000, Duration.ofSeconds(10));
    var first = new int[] {fixture.received()};
    point.faults.accept(fixture.fake().faults().only(call -> call.number() == first[0] + 1));

    var failure = catchThrowableOfType(ApiException.class, () -> client.call(method, id));

    if (point.requests(method) == 1) {
      assertThat(failure).isNotNull();
    } else if (isRepeatedDeleteWithAResult(service, method, point)) {
      assertThat(failure.mayHaveBeenApplied()).isTrue();
    } else {
      assertThat(failure).isNull();
    }
    assertThat(fixture.received() - first[0]).isEqualTo(point.requests(method) == 1 ? 1 : 2);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void call_whenNobodyListens_isTriedAgainAndKnownToBeUnsent(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client("http://127.0.0.1:" + FreePort.find(), config -> {});

    for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
      var failure = catchThrowableOfType(ApiException.class, () -> client.call(method, "1"));
      assertThat(failure).isInstanceOf(ApiConnectionException.class);
      assertThat(failure.attempts()).isEqualTo(3);
      assertThat(failure.mayHaveBeenApplied()).isFalse();
    }
    assertThat(fixture.received()).isZero();
  }

  /** The teams that are there now, by name, without those that the service starts with. */
  private static Map<String, Integer> newNames(FakeFixture fixture) {
    var counts = new LinkedHashMap<String, Integer>();
    fixture.client().names().stream()
        .filter(name -> name.equals("before") || name.equals("made-by-call"))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> expected(String method, Point point) {
    boolean worked = point.name.equals("cut after the work");
    return switch (method) {
      case "POST" -> worked ? Map.of("before", 1, "made-by-call", 1) : Map.of("before", 1);
      case "DELETE" -> worked ? Map.of() : Map.of("before", 1);
      default -> Map.of("before", 1);
    };
  }

  /**
   * Rootly responds to a deletion with what was deleted, which a repetition cannot return: the
   * caller is told that nothing was found, and that the deletion may have been applied.
   */
  private static boolean isRepeatedDeleteWithAResult(Service service, String method, Point point) {
    return service.name().equals("rootly")
        && method.equals("DELETE")
        && point.name.equals("cut after the work");
  }
}
