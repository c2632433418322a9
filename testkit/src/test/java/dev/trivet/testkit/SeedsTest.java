package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests put into the fakes without a request. */
@ExtendWith(FakesExtension.class)
@Timeout(30)
class SeedsTest {

  @Test
  void invite_whenAddedToRollbar_isPendingUntilAccepted(FakeRollbar fake) {
    long team = fake.addTeam("Payments", "standard");
    long invite = fake.addInvite(team, "Ada@example.com");
    var wire = Wire.to(fake);

    assertThat(wire.get("/invite/" + invite).at("/result/status").asText()).isEqualTo("pending");
    assertThat(wire.get("/invite/" + invite).at("/result/to_email").asText())
        .isEqualTo("ada@example.com");
    fake.acceptInvite(invite);
    assertThat(wire.get("/team/" + team + "/users").at("/result")).hasSize(1);
    assertThat(fake.requests()).hasSize(3);
    assertThatIllegalArgumentException().isThrownBy(() -> fake.addInvite(team, "ada@example.com"));
    assertThatIllegalArgumentException().isThrownBy(() -> fake.addInvite(1, "new@example.com"));
  }

  @Test
  void team_whenAddedToRootlyWithMembers_hasThem(FakeRootly fake) {
    long ada = fake.addUser("ada@example.com", "Ada Lovelace");
    var id = fake.addTeam("Payments", Map.of("user_ids", List.of(ada), "color", "#123456"));
    var team = Wire.to(fake).get("/teams/" + id);

    assertThat(team.at("/data/attributes/user_ids/0").asLong()).isEqualTo(ada);
    assertThat(team.at("/data/attributes/color").asText()).isEqualTo("#123456");
    assertThat(team.at("/data/attributes/admin_ids")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.addTeam("Other", Map.of("users", List.of(ada))))
        .withMessageContaining("users");
    assertThatIllegalArgumentException().isThrownBy(() -> fake.addTeam("Payments"));
  }

  @Test
  void invitation_whenAddedToHoneybadger_isPendingUntilAccepted(FakeHoneybadger fake) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Payments");
    long invitation = fake.addInvitation(team, "ada@example.com");
    var path = "/teams/" + team + "/team_invitations";
    var wire = Wire.to(fake);

    assertThat(wire.get(path).at("/results/0/id").asLong()).isEqualTo(invitation);
    assertThat(wire.get(path).at("/results/0/accepted_at").isNull()).isTrue();
    fake.acceptInvitation(team, invitation);
    assertThat(wire.get("/teams/" + team + "/team_members").at("/results")).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> fake.addInvitation(1, "a@example.com"));
  }
}
