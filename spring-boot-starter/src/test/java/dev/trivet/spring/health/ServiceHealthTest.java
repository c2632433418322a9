package dev.trivet.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ApiObserver.Attempt;
import dev.trivet.core.ApiObserver.Call;
import dev.trivet.core.Operation;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.spring.health.ServiceHealth.State;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceHealthTest {

  private final VirtualTime time = new VirtualTime();
  private final HealthRecorder recorder = new HealthRecorder(time);

  @ParameterizedTest
  @CsvSource({
    "1, 200, true, UP,",
    "1, 401, false, DOWN, status 401",
    "1, 403, false, UP, status 403",
    "1, 404, false, UP, status 404",
    "3, 429, false, UP, status 429",
    "3, 503, false, UNKNOWN, status 503",
    "3, , false, UNKNOWN, no complete response",
    "0, , false, UNKNOWN, not sent"
  })
  void state_afterTheFirstCall_isTold(
      int attempts, @Nullable Integer status, boolean succeeded, State state, String failure) {
    recorder.onCall(call("rootly.teams.list", attempts, status, succeeded));

    assertThat(recorder.of("rootly").state()).isEqualTo(state);
    assertThat(recorder.of("rootly").failure()).isEqualTo(failure);
    assertThat(recorder.of("rollbar")).isEqualTo(ServiceHealth.UNKNOWN);
  }

  @Test
  void state_whenACallWasNotSent_staysAsItWas() {
    recorder.onCall(call("rootly.teams.list", 1, 401, false));
    recorder.onCall(call("rootly.teams.list", 0, null, false));

    assertThat(recorder.of("rootly").state()).isEqualTo(State.DOWN);
  }

  @Test
  void details_whenCallsWereMade_haveTimesAndTheLastLimit() {
    var operation = new Operation("rootly.teams.list", "GET", "v1/teams");
    var limit =
        new RateLimit(
            Optional.of(3000L),
            Optional.of(0L),
            Optional.of(time.instant().plusSeconds(60)),
            Optional.empty());
    recorder.onAttempt(new Attempt(operation, 1, Optional.of(200), Duration.ZERO, limit));
    recorder.onCall(call("rootly.teams.list", 1, 200, true));
    time.advance(Duration.ofSeconds(5));
    recorder.onAttempt(
        new Attempt(operation, 1, Optional.of(503), Duration.ZERO, RateLimit.unknown()));
    recorder.onCall(call("rootly.teams.list", 1, 503, false));

    assertThat(recorder.of("rootly").details())
        .containsExactly(
            Map.entry("limit", 3000L),
            Map.entry("remaining", 0L),
            Map.entry("resetsAt", "2026-01-01T00:01:00Z"),
            Map.entry("lastSuccess", "2026-01-01T00:00:00Z"),
            Map.entry("lastFailure", "2026-01-01T00:00:05Z"),
            Map.entry("failure", "status 503"));
  }

  private static Call call(String name, int attempts, @Nullable Integer status, boolean succeeded) {
    return new Call(
        new Operation(name, "GET", "v1/teams"),
        attempts,
        Optional.ofNullable(status),
        succeeded,
        Duration.ZERO,
        Duration.ZERO);
  }
}
