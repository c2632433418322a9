package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.SeededFakes;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.access.Settings;
import dev.trivet.examples.cli.OnboardText;
import dev.trivet.examples.plan.OnboardResult;
import dev.trivet.examples.plan.Request;
import dev.trivet.examples.plan.StepResult.Outcome;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OnboardTeamTest {

  private static final Request REQUEST =
      Request.of(
          "Payments",
          "checkout",
          List.of("ada@example.com", "Grace@example.com"),
          List.of(Service.values()));

  private final VirtualTime time = new VirtualTime();
  private final SeededFakes fakes = SeededFakes.start(time);

  @AfterEach
  void stop() {
    fakes.close();
  }

  @Test
  void onboard_whenNothingIsThere_makesEverything() {
    assertThat(onboard().services())
        .flatExtracting(service -> service.steps())
        .hasSize(11)
        .allMatch(step -> step.outcome() == Outcome.DONE);
  }

  @Test
  void onboard_whenRunTwice_makesNothingTheSecondTime() {
    onboard();
    assertThat(onboard().services())
        .flatExtracting(service -> service.steps())
        .hasSize(11)
        .allMatch(step -> step.outcome() == Outcome.ALREADY_THERE);
  }

  @Test
  void onboard_whenOneServiceRefuses_goesOnWithTheOthersAndSaysSo() {
    fakes.rollbar().faults().only(FakeCall::write).serverError(100, 400);
    var result = onboard();

    assertThat(result.has(Outcome.FAILED)).isTrue();
    assertThat(OnboardText.table(result))
        .contains("Rollbar      project checkout")
        .contains("failed     rollbar.projects.create POST projects -> 400")
        .contains("not tried")
        .doesNotContain(fakes.rollbar().token());
    assertThat(result.services().get(2).steps()).allMatch(step -> step.outcome() == Outcome.DONE);
  }

  private OnboardResult onboard() {
    var settings = new Settings(fakes.environment(), false, time, time::sleep, line -> {});
    try (var connections = Connections.open(settings)) {
      return OnboardTeam.onboard(connections, REQUEST);
    }
  }
}
