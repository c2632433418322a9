package dev.trivet.cli.plan;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.Settings;
import dev.trivet.cli.plan.StepResult.Outcome;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RootlyOnboardingTest {

  private final VirtualTime time = new VirtualTime();
  private final RunningFakes fakes = RunningFakes.start(time).seed();
  private final Connections connections =
      Connections.open(new Settings(fakes.environment(), false, time, time::sleep, line -> {}));

  @AfterEach
  void stop() {
    connections.close();
    fakes.close();
  }

  @Test
  void onboard_intoATeamThatExists_bringsAllInWithOneCallAndKeepsTheOthers() {
    var result = onboard("Warehouse on call", "ada@example.com", "Grace@example.com");

    assertThat(result.has(Outcome.DONE)).isTrue();
    assertThat(writes()).isEqualTo(1);
    assertThat(members("Warehouse on call")).isEqualTo(4);
  }

  @Test
  void onboard_whenThatCallFails_sendsItOnceAndSaysSoForEverybody() {
    fakes.get(FakeRootly.class).faults().only(FakeCall::write).serverError(9, 422);
    var result = onboard("Warehouse on call", "ada@example.com", "grace@example.com");

    assertThat(result.services().get(0).steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.EXISTS, Outcome.FAILED, Outcome.NOT_TRIED);
    assertThat(writes()).isEqualTo(1);
  }

  @Test
  void onboard_somebodyInNoTeamYet_findsThemAmongAllUsers() {
    long id = fakes.get(FakeRootly.class).addUser("newcomer@example.com", "New Comer");
    fakes
        .get(FakeRootly.class)
        .server()
        .stubFor(
            get(urlPathEqualTo("/v1/users"))
                .willReturn(
                    okJson(
                        """
                        {"data": [{"id": "%d", "type": "users",
                          "attributes": {"email": "NewComer@example.com"}}]}
                        """
                            .formatted(id))));
    var result = onboard("Night shift", "newcomer@example.com");

    assertThat(result.services().get(0).steps()).allMatch(s -> s.outcome() == Outcome.DONE);
    assertThat(writes()).isEqualTo(1);
    assertThat(members("Night shift")).isEqualTo(1);
  }

  private OnboardResult onboard(String team, String... people) {
    var job = new OnboardJob(connections);
    var request = OnboardRequest.of(team, "any", List.of(people), List.of(Service.ROOTLY));
    return job.apply(job.plan(request), step -> {});
  }

  private long writes() {
    return fakes.get(FakeRootly.class).requests().stream()
        .filter(request -> !request.getMethod().getName().equals("GET"))
        .count();
  }

  private int members(String team) {
    return connections.rootly().teams().list().stream()
        .filter(found -> found.name().filter(team::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .userIds()
        .size();
  }
}
