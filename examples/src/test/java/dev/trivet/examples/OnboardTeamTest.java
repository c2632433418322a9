package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FakesExtension.class)
class OnboardTeamTest {

  private static final OnboardTeam.Plan PLAN =
      new OnboardTeam.Plan("Payments", "checkout", List.of("ada@example.com", "Grace@example.com"));

  @Test
  void onboard_whenNothingIsThere_makesEverything(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    try (var services = Services.at(rollbar, rootly, honeybadger)) {
      var report = OnboardTeam.onboard(services, PLAN);

      assertThat(report.failed()).isFalse();
      assertThat(report.toString().lines().skip(1))
          .hasSize(9)
          .allMatch(line -> line.endsWith("  done"));
      var team =
          services
              .rollbar()
              .ensure()
              .team("Payments", dev.trivet.rollbar.teams.AccessLevel.STANDARD)
              .value();
      assertThat(services.rollbar().teams().invites(team.id()).toList())
          .extracting(invitation -> invitation.toEmail().orElseThrow())
          .containsExactly("ada@example.com", "grace@example.com");
      assertThat(services.rollbar().teams().projects(team.id()).toList()).hasSize(1);
      assertThat(services.rootly().teams().get("payments").description()).contains("Owns checkout");
      var badgers = services.honeybadger().teams().list().first().orElseThrow();
      assertThat(services.honeybadger().teamInvitations().list(badgers.id()).toList()).hasSize(2);
    }
  }

  @Test
  void onboard_whenRunTwice_writesNothingTheSecondTime(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    try (var services = Services.at(rollbar, rootly, honeybadger)) {
      OnboardTeam.onboard(services, PLAN);
      var before = List.of(writes(rollbar), writes(rootly), writes(honeybadger));

      var second = OnboardTeam.onboard(services, PLAN);

      assertThat(second.failed()).isFalse();
      assertThat(second.toString().lines().skip(1))
          .hasSize(9)
          .allMatch(line -> line.endsWith("  already there"));
      assertThat(List.of(writes(rollbar), writes(rootly), writes(honeybadger))).isEqualTo(before);
    }
  }

  @Test
  void onboard_whenOneServiceIsDown_goesOnWithTheOthersAndSaysSo(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    rollbar.faults().only(FakeCall::write).serverError(100, 400);
    try (var services = Services.at(rollbar, rootly, honeybadger)) {
      var report = OnboardTeam.onboard(services, PLAN);

      assertThat(report.failed()).isTrue();
      assertThat(report.toString())
          .contains("Rollbar      project checkout")
          .contains("failed     rollbar.projects.create POST projects -> 400")
          .contains("not tried")
          .doesNotContain(rollbar.token());
      assertThat(services.rootly().teams().get("payments").name()).contains("Payments");
      assertThat(services.honeybadger().teams().list().toList()).hasSize(1);
    }
  }

  private static long writes(dev.trivet.testkit.Fake fake) {
    return fake.requests().stream().filter(r -> !r.getMethod().getName().equals("GET")).count();
  }
}
