package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// region: fakes
@ExtendWith(FakesExtension.class)
class OnboardingTest {

  @Test
  void invitation_whenAccepted_becomesAMembership(FakeHoneybadger fake) {
    try (var honeybadger =
        HoneybadgerClient.builder().baseUrl(fake.baseUrl()).authToken(fake.token()).build()) {
      fake.faults().only(FakeCall::write).cutAfterWrite(1); // the first write loses its response

      var team = honeybadger.teams().ensure(TeamInput.of("Payments")).value();
      honeybadger.teamMembers().ensure(team.id(), "ada@example.com");
      var invitation = honeybadger.teamInvitations().list(team.id()).first().orElseThrow();
      fake.acceptInvitation(team.id(), invitation.id());

      assertThat(honeybadger.teamMembers().list(team.id()).toList()).hasSize(1);
      assertThat(honeybadger.teams().list().toList()).hasSize(1);
    }
  }
}
// endregion
