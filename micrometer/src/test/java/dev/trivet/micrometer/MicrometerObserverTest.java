package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.RawRequest;
import dev.trivet.micrometer.TrivetObservation.Tag;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MicrometerObserverTest extends RootlyFixture {

  @Test
  void call_whenItSucceeds_isATimerWithTheTagsOfTheConvention() {
    var meters = new SimpleMeterRegistry();
    var rootly = client(MicrometerObserver.of(meters));

    var team = rootly.teams().create(TeamInput.of("Payments"));
    rootly.teams().get(team.id());

    for (var name : List.of("trivet.calls", "trivet.attempts")) {
      var timer =
          meters
              .get(name)
              .tags("service", "rootly", "operation", "rootly.teams.get", "method", "GET")
              .tags("uri", "v1/teams/{id}", "status", "200", "outcome", "SUCCESS", "error", "none")
              .timer();
      assertThat(timer.count()).isEqualTo(1);
      assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    }
    assertThat(active(meters)).isZero();
  }

  @Test
  void call_whenItIsRepeated_isOneCallWithSeveralAttempts() {
    var meters = new SimpleMeterRegistry();
    fake.faults().serverError(1, 503).cutBeforeWrite(1);

    client(MicrometerObserver.of(meters)).teams().list().first();

    assertThat(meters.get("trivet.calls").tag("status", "200").timer().count()).isEqualTo(1);
    assertThat(meters.get("trivet.calls").timers()).hasSize(1);
    assertThat(attempts(meters, "503", "SERVER_ERROR", "Refused")).isEqualTo(1);
    assertThat(attempts(meters, "none", "UNKNOWN", "Connection")).isEqualTo(1);
    assertThat(attempts(meters, "200", "SUCCESS", "none")).isEqualTo(1);
    assertThat(meters.get("trivet.calls.wait.back.off").counter().count()).isEqualTo(2);
  }

  private static long attempts(MeterRegistry meters, String status, String outcome, String error) {
    return meters
        .get("trivet.attempts")
        .tags("status", status, "outcome", outcome, "error", error)
        .timer()
        .count();
  }

  @Test
  void call_whenItFails_tellsHow() {
    var meters = new SimpleMeterRegistry();
    var rootly = client(MicrometerObserver.of(meters));
    var team = rootly.teams().create(TeamInput.of("Payments"));

    fails(() -> rootly.teams().get("missing"));
    fake.faults().emptyBody(1);
    fails(() -> rootly.teams().get(team.id()));
    fake.faults().rateLimited(1, Duration.ofHours(1));
    fails(() -> rootly.teams().get("missing"));

    assertThat(
            meters.get("trivet.calls").tag("operation", "rootly.teams.get").timers().stream()
                .map(
                    timer ->
                        Stream.of("status", "outcome", "error")
                            .map(timer.getId()::getTag)
                            .collect(Collectors.joining(" "))))
        .containsExactlyInAnyOrder(
            "404 CLIENT_ERROR Refused", "200 UNKNOWN Unreadable", "429 CLIENT_ERROR Refused");
  }

  @Test
  void tags_ofManyIds_areAsManyAsOperations() {
    var meters = new SimpleMeterRegistry();
    var rootly = client(MicrometerObserver.of(meters));

    for (int id = 0; id < 200; id++) {
      var missing = "missing-" + id;
      fails(() -> rootly.teams().get(missing));
      fails(() -> rootly.raw().send(RawRequest.get("v1/teams/" + missing)));
    }

    assertThat(meters.get("trivet.calls").timers()).hasSize(2);
    assertThat(meters.get("trivet.calls").tag("operation", "rootly.raw").timer().getId())
        .satisfies(id -> assertThat(id.getTag("uri")).isEqualTo("none"));
    assertThat(meters.getMeters().toString()).doesNotContain("missing-");
  }

  @Test
  void observations_ofACall_encloseTheirAttempts() {
    var observations = TestObservationRegistry.create();
    var outer = Observation.start("job", observations);
    outer.scoped(() -> client(MicrometerObserver.of(observations)).teams().list().first());
    outer.stop();

    TestObservationRegistryAssert.assertThat(observations)
        .hasNumberOfObservationsWithNameEqualTo("trivet.calls", 1)
        .hasNumberOfObservationsWithNameEqualTo("trivet.attempts", 1)
        .hasObservationWithNameEqualTo("trivet.calls")
        .that()
        .hasContextualNameEqualTo("rootly.teams.list")
        .hasHighCardinalityKeyValue("url.template", "v1/teams")
        .hasHighCardinalityKeyValue("attempts", "1")
        .hasParentObservationContextMatching(parent -> parent.getName().equals("job"))
        .hasBeenStarted()
        .hasBeenStopped()
        .doesNotHaveError()
        .backToTestObservationRegistry()
        .hasObservationWithNameEqualTo("trivet.attempts")
        .that()
        .hasContextualNameEqualTo("GET v1/teams")
        .hasHighCardinalityKeyValue("attempt", "1")
        .hasParentObservationContextMatching(parent -> parent instanceof CallContext)
        .hasBeenStopped();
    assertThat(observations.getCurrentObservation()).isNull();
  }

  @Test
  void observation_ofACall_isTheParentOfWhatItsTokenSupplierCalls() {
    var contexts = new ArrayList<Observation.Context>();
    var observations = collecting(contexts);
    var observer = MicrometerObserver.of(observations);
    var inner = client(observer);
    var rootly =
        RootlyClient.builder()
            .baseUrl(fake.baseUrl())
            .apiKey(
                () -> {
                  inner.teams().list().first();
                  return fake.token();
                })
            .observer(observer)
            .build();

    fails(() -> rootly.teams().get("missing"));

    assertThat(contexts)
        .extracting(MicrometerObserverTest::nameAndParent)
        .containsExactly(
            "GET v1/teams in rootly.teams.list",
            "rootly.teams.list in rootly.teams.get",
            "GET v1/teams/{id} in rootly.teams.get",
            "rootly.teams.get in nothing");
    assertThat(observations.getCurrentObservation()).isNull();
  }

  private static String nameAndParent(Observation.Context context) {
    var parent = context.getParentObservation();
    return context.getContextualName()
        + " in "
        + (parent == null ? "nothing" : parent.getContextView().getContextualName());
  }

  /** A registry that keeps what has ended. */
  private static ObservationRegistry collecting(List<Observation.Context> contexts) {
    var observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }

              @Override
              public void onStop(Observation.Context context) {
                contexts.add(context);
              }
            });
    return observations;
  }

  @Test
  void convention_whenItIsReplaced_namesAndTagsAsItSays() {
    var meters = new SimpleMeterRegistry();
    var observer =
        MicrometerObserver.of(meters)
            .callConvention(
                new CallConvention() {
                  @Override
                  public String getName() {
                    return "http.client.requests";
                  }

                  @Override
                  public KeyValues getLowCardinalityKeyValues(CallContext context) {
                    return CallConvention.super
                        .getLowCardinalityKeyValues(context)
                        .and("tenant", "blue");
                  }
                })
            .attemptConvention(
                new AttemptConvention() {
                  @Override
                  public String getName() {
                    return "my.attempts";
                  }
                });

    client(observer).teams().list().first();

    assertThat(meters.get("http.client.requests").tags("tenant", "blue", "status", "200").timers())
        .hasSize(1);
    assertThat(meters.get("my.attempts").timers()).hasSize(1);
  }

  @Test
  void prometheus_hasTheSameTagsOnEverythingOfOneName() {
    var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    meters.throwExceptionOnRegistrationFailure();
    var rootly = client(MicrometerObserver.of(meters));
    fake.faults().serverError(1, 503).cutBeforeWrite(1);

    rootly.teams().list().first();
    fails(() -> rootly.teams().get("missing"));
    fails(() -> rootly.raw().send(RawRequest.get("missing")));

    assertThat(uncaught).isEmpty();
    assertThat(meters.scrape())
        .contains("trivet_calls_seconds_count{")
        .contains("trivet_attempts_seconds_count{")
        .contains("trivet_calls_wait_back_off_total{")
        .contains("uri=\"v1/teams/{id}\"");
  }

  @Test
  void noopRegistry_observesNothing() {
    client(MicrometerObserver.of(ObservationRegistry.NOOP)).teams().list().first();

    assertThat(fake.requests()).hasSize(1);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void documentation_namesWhatTheConventionsSet() {
    var contexts = new ArrayList<Observation.Context>();
    client(MicrometerObserver.of(collecting(contexts))).teams().list().first();

    assertThat(contexts).hasSize(2);
    for (var context : contexts) {
      var documented =
          context instanceof CallContext ? TrivetObservation.CALL : TrivetObservation.ATTEMPT;
      assertThat(keys(context.getLowCardinalityKeyValues()))
          .containsExactlyElementsOf(names(Tag.values()));
      assertThat(keys(context.getHighCardinalityKeyValues()))
          .containsExactlyElementsOf(names(documented.getHighCardinalityKeyNames()));
      assertThat(documented.getDefaultConvention()).isInterface();
    }
  }

  private static List<String> names(KeyName... documented) {
    return Stream.of(documented).map(KeyName::asString).sorted().toList();
  }

  private static List<String> keys(KeyValues values) {
    return values.stream().map(value -> value.getKey()).sorted().toList();
  }
}
