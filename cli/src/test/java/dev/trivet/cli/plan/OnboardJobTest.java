package dev.trivet.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.Settings;
import dev.trivet.cli.plan.StepResult.Outcome;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OnboardJobTest {

  private static final OnboardRequest REQUEST =
      OnboardRequest.of(
          "Payments",
          "checkout",
          List.of("ada@example.com", "Grace@example.com"),
          List.of(Service.values()));

  private final VirtualTime time = new VirtualTime();
  private final RunningFakes fakes = RunningFakes.start(time).seed();

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
        .allMatch(step -> step.outcome() == Outcome.EXISTS);
  }

  @Test
  void onboard_whenOneServiceRefuses_goesOnWithTheOthersAndSaysSo() {
    fakes.get(FakeRollbar.class).faults().only(FakeCall::write).serverError(100, 400);
    var result = onboard();

    assertThat(result.has(Outcome.FAILED)).isTrue();
    assertThat(result.services().get(0).steps())
        .extracting(StepResult::outcome)
        .containsExactly(
            Outcome.FAILED,
            Outcome.FAILED,
            Outcome.NOT_TRIED,
            Outcome.NOT_TRIED,
            Outcome.NOT_TRIED);
    assertThat(result.services().get(0).steps().get(0).detail())
        .startsWith("rollbar.projects.create POST projects -> 400")
        .doesNotContain(fakes.get(FakeRollbar.class).token());
    assertThat(result.services().get(2).steps()).allMatch(step -> step.outcome() == Outcome.DONE);
  }

  @Test
  void onboard_whenTheResponseAboutAMemberIsLost_invitesOnce() {
    for (var fake : List.of(fakes.get(FakeRollbar.class), fakes.get(FakeHoneybadger.class))) {
      fake.faults().only(call -> call.path().contains("invit") && call.write()).cutAfterWrite(1);
    }
    assertThat(onboard().services())
        .flatExtracting(PlanResult::steps)
        .allMatch(step -> step.outcome() == Outcome.DONE);
    assertThat(invitations(fakes.get(FakeRollbar.class))).isEqualTo(2);
    assertThat(invitations(fakes.get(FakeHoneybadger.class))).isEqualTo(2);
  }

  private static long invitations(Fake fake) {
    return fake.requests().stream()
        .filter(request -> request.getMethod().getName().equals("POST"))
        .filter(request -> request.getUrl().contains("invit"))
        .count();
  }

  /** The look that would tell is refused, so nobody knows whether the invitation was sent. */
  @Test
  void onboard_whenNobodyCanTellWhetherAMemberWasInvited_keepsTheDoubt() {
    var lost = new AtomicBoolean();
    fakes
        .get(FakeHoneybadger.class)
        .faults()
        .script(
            call -> {
              boolean invites = call.write() && call.path().endsWith("/team_invitations");
              if (invites && lost.compareAndSet(false, true)) {
                return FaultAction.cutAfterWrite();
              }
              return lost.get() && !call.write()
                  ? FaultAction.serverError(401)
                  : FaultAction.none();
            });
    var steps = onboard().services().get(2).steps();

    assertThat(steps)
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE, Outcome.FAILED, Outcome.DONE);
    assertThat(steps.get(1).detail()).contains("the change may have been applied");
  }

  @Test
  void onboard_whenSomebodyElseCreatesTheTeamAtTheSameMoment_usesIt() {
    var looks = new AtomicInteger();
    fakes
        .get(FakeHoneybadger.class)
        .faults()
        .script(
            call -> {
              if (!call.write() && looks.incrementAndGet() == 3) {
                fakes.get(FakeHoneybadger.class).addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Payments");
              }
              return FaultAction.none();
            });
    var steps = onboard().services().get(2).steps();

    assertThat(steps)
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.EXISTS, Outcome.DONE, Outcome.DONE);
  }

  private OnboardResult onboard() {
    var settings = new Settings(fakes.environment(), false, time, time::sleep, line -> {});
    try (var connections = Connections.open(settings)) {
      var job = new OnboardJob(connections);
      return job.apply(job.plan(REQUEST), step -> {});
    }
  }
}
