package dev.trivet.spring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.spring.health.ServiceHealth.State;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls tell about a service. */
@ExtendWith(FakesExtension.class)
class ServiceHealthTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void health_whenACallSucceeds_isUp(FakeRootly fake, VirtualTime time) {
    var recorder = new HealthRecorder(time);
    call(recorder, time, fake.baseUrl(), fake.token());

    assertThat(recorder.of("rootly").state()).isEqualTo(State.UP);
    assertThat(recorder.of("rootly").details()).doesNotContainKeys("lastFailure", "failure");
    assertThat(recorder.of("rollbar")).isEqualTo(ServiceHealth.UNKNOWN);
    assertThat(ServiceHealth.UNKNOWN.details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"401, DOWN", "403, UP", "404, UP", "422, UP", "500, UNKNOWN", "503, UNKNOWN"})
  void health_whenTheServiceRefuses_isTold(
      int status, State state, FakeRootly fake, VirtualTime time) {
    fake.faults().serverError(1, status);
    var recorder = new HealthRecorder(time);
    call(recorder, time, fake.baseUrl(), fake.token());

    assertThat(recorder.of("rootly").state()).isEqualTo(state);
    assertThat(recorder.of("rootly").failure()).isEqualTo("status " + status);

    call(recorder, time, fake.baseUrl(), fake.token());
    assertThat(recorder.of("rootly").state()).isEqualTo(State.UP);
  }

  @Test
  void health_whenNobodyResponds_isUnknown(VirtualTime time) {
    var recorder = new HealthRecorder(time);
    call(recorder, time, "http://127.0.0.1:1", "fake-key");

    assertThat(recorder.of("rootly").state()).isEqualTo(State.UNKNOWN);
    assertThat(recorder.of("rootly").failure()).isEqualTo("no complete response");
  }

  @ParameterizedTest
  @CsvSource({"200, UP", "401, DOWN", "503, UNKNOWN"})
  void health_whenACallIsNotSent_staysAsItWas(
      int status, State state, FakeRootly fake, VirtualTime time) {
    var recorder = new HealthRecorder(time);
    if (status != 200) {
      fake.faults().serverError(1, status);
    }
    call(recorder, time, fake.baseUrl(), fake.token());
    call(recorder, time, fake.baseUrl(), "");

    assertThat(fake.requests()).hasSize(1);
    assertThat(recorder.of("rootly").state()).isEqualTo(state);
    assertThat(recorder.of("rootly").failure()).isEqualTo("not sent");
  }

  @Test
  void details_whenTheLimitIsUsedUp_tellItAndWhatHappenedWhen(FakeRootly fake, VirtualTime time) {
    var recorder = new HealthRecorder(time);
    fake.limits().allow(1, HOUR);
    call(recorder, time, fake.baseUrl(), fake.token());
    time.advance(Duration.ofSeconds(5));
    call(recorder, time, fake.baseUrl(), fake.token());

    assertThat(recorder.of("rootly").state()).isEqualTo(State.UP);
    assertThat(recorder.of("rootly").details())
        .containsExactly(
            Map.entry("limit", 1L),
            Map.entry("remaining", 0L),
            Map.entry("resetsAt", "2026-01-01T01:00:00Z"),
            Map.entry("lastSuccess", "2026-01-01T00:00:00Z"),
            Map.entry("lastFailure", "2026-01-01T00:00:05Z"),
            Map.entry("failure", "not sent"));
  }

  @Test
  void services_whenTwoClientsAreOfOne_areNamedOnce(VirtualTime time) {
    var recorder = new HealthRecorder(time);
    try (var one = RootlyClient.builder().apiKey("one").build();
        var two = RootlyClient.builder().apiKey("two").build()) {
      assertThat(recorder.of(Stream.of(one, two))).containsOnlyKeys("rootly");
    }
  }

  /** One call of one attempt, whatever becomes of it; it cannot be sent with an empty key. */
  private static void call(HealthRecorder recorder, VirtualTime time, String url, String key) {
    try (var client =
        RootlyClient.builder()
            .baseUrl(url)
            .apiKey(() -> key)
            .maxAttempts(1)
            .observer(recorder)
            .configure(config -> config.clock(time).sleeper(time::sleep))
            .build()) {
      var unused = catchThrowable(() -> client.teams().list().toList());
    }
  }
}
