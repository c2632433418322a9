package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.testkit.FakeRollbar;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Outcomes that the status alone does not tell. */
@Timeout(60)
class KeyValuesOfTest extends RootlyFixture {

  @Test
  void delete_whenItsRepeatFindsNothing_isACallThatSucceeds(FakeRollbar rollbar) {
    var meters = new SimpleMeterRegistry();
    long team = rollbar.addTeam("Payments", "standard");
    rollbar.faults().cutAfterWrite(1);
    try (var client =
        RollbarClient.builder()
            .baseUrl(rollbar.baseUrl())
            .accountToken(rollbar.token())
            .observer(MicrometerObserver.of(meters))
            .configure(config -> config.clock(time).sleeper(time::sleep))
            .build()) {
      client.teams().delete(team);
    }

    assertThat(ends(meters, "trivet.calls", "404", "SUCCESS", "none")).isEqualTo(1);
    assertThat(ends(meters, "trivet.attempts", "none", "UNKNOWN", "Connection")).isEqualTo(1);
    assertThat(ends(meters, "trivet.attempts", "404", "CLIENT_ERROR", "Refused")).isEqualTo(1);
  }

  private static long ends(
      MeterRegistry meters, String name, String status, String outcome, String error) {
    return meters
        .get(name)
        .tags("method", "DELETE", "status", status, "outcome", outcome, "error", error)
        .timer()
        .count();
  }
}
