package dev.trivet.honeybadger.teams;

import static dev.trivet.honeybadger.teams.TeamSamples.ACCEPTED;
import static dev.trivet.honeybadger.teams.TeamSamples.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.provider.Arguments;

/** Invitations to a team, from being sent to being accepted or withdrawn. */
@ExtendWith(FakesExtension.class)
class TeamInvitationsApiTest extends TeamCallsContract {

  @RegisterExtension static final Api API = new Api();

  @Override
  Api api() {
    return API;
  }

  static Stream<Exchange> calls() {
    var others =
        Stream.of(
            Exchange.read(
                "list",
                c -> c.teamInvitations().list(1).toList(),
                "/v2/teams/1/team_invitations",
                "team-invitation-list"),
            Exchange.read(
                "get",
                c -> c.teamInvitations().get(1, 9),
                "/v2/teams/1/team_invitations/9",
                "team-invitation-get"),
            new Exchange(
                "create",
                c -> c.teamInvitations().create(1, TeamInvitationInput.of("inigo@example.com")),
                "POST /v2/teams/1/team_invitations",
                """
                {"team_invitation":{"email":"inigo@example.com"}}""",
                "team-invitation-create"),
            new Exchange(
                "create with everything",
                c ->
                    c.teamInvitations()
                        .create(
                            1,
                            TeamInvitationInput.builder()
                                .email("inigo@example.com")
                                .admin(false)
                                .message("Grüße")
                                .build()),
                "POST /v2/teams/1/team_invitations",
                """
                {"team_invitation":{"email":"inigo@example.com","admin":false,"message":"Grüße"}}\
                """,
                "team-invitation-create"));
    return Stream.concat(others, changes());
  }

  static Stream<Exchange> changes() {
    return Stream.of(
        Exchange.change(
            "update of one attribute",
            c ->
                c.teamInvitations().update(1, 9, TeamInvitationInput.builder().admin(true).build()),
            "PUT /v2/teams/1/team_invitations/9",
            """
            {"team_invitation":{"admin":true}}"""),
        Exchange.change(
            "update of all, one cleared",
            c ->
                c.teamInvitations()
                    .update(
                        1,
                        9,
                        TeamInvitationInput.builder().admin(false).message(Patch.clear()).build()),
            "PUT /v2/teams/1/team_invitations/9",
            """
            {"team_invitation":{"admin":false,"message":null}}"""),
        Exchange.delete(
            "delete", c -> c.teamInvitations().delete(1, 9), "/v2/teams/1/team_invitations/9"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "honeybadger.teamInvitations.create needs TeamInvitationInput.builder().email(..)",
            c -> c.teamInvitations().create(1, TeamInvitationInput.builder().admin(true).build())),
        refusal(
            "honeybadger.teamInvitations.update needs something to change: TeamInvitationInput has"
                + " no attribute set",
            c -> c.teamInvitations().update(1, 2, TeamInvitationInput.builder().build())),
        refusal(
            "honeybadger.teamInvitations.update does not take"
                + " TeamInvitationInput.builder().email(..): it can only be set on creation",
            c -> c.teamInvitations().update(1, 2, TeamInvitationInput.of("x@example.com"))));
  }

  static List<Read> lists() {
    return List.of(
        Read.list("team-invitation-list", c -> c.teamInvitations().list(1)),
        Read.list("team-invitation-get", c -> c.teamInvitations().list(1)));
  }

  static List<Read> singles() {
    return List.of(new Read("team-invitation-get", c -> c.teamInvitations().get(1, 9)));
  }

  private static TeamInvitation read(String json) {
    API.respond(200, json);
    try (var client = API.client()) {
      return client.teamInvitations().get(1, 9);
    }
  }

  @Test
  void get_whenAsInTheDocumentation_isReadFieldByField() {
    assertThat(read(Api.fixture("teams/team-invitation-create.json"))).isEqualTo(PENDING);
    assertThat(read(Api.fixture("teams/team-invitation-get.json"))).isEqualTo(ACCEPTED);
  }

  @Test
  void list_whenAsInTheDocumentation_isReadFieldByField() {
    API.respond(200, Api.fixture("teams/team-invitation-list.json"));
    try (var client = API.client()) {
      assertThat(client.teamInvitations().list(1))
          .containsExactly(
              ACCEPTED,
              TeamInvitation.builder()
                  .id(10)
                  .token("a1b2c3d4")
                  .email("fezzik@example.com")
                  .admin(false)
                  .createdAt(Instant.parse("2013-01-09T15:42:16Z"))
                  .message("Come join in")
                  .build());
    }
  }

  @Test
  void get_whenTimesAreEmptyText_readsNoneWhileOtherEmptyTextIsAValue() {
    var invitation =
        read(
            """
            {"id":9,"email":"","message":"","created_at":"","accepted_at":"",
             "accepted_by":{"name":"","email":""}}
            """);
    assertThat(invitation.email()).contains("");
    assertThat(invitation.message()).contains("");
    assertThat(invitation.createdAt()).isEmpty();
    assertThat(invitation.acceptedAt()).isEmpty();
    assertThat(invitation.isPending()).isTrue();
    assertThat(invitation.acceptedBy().orElseThrow().name()).contains("");
    assertThat(invitation.additionalProperties()).isEmpty();
  }

  @Test
  void isPending_untilAccepted_isTrue() {
    assertThat(PENDING.isPending()).isTrue();
    assertThat(ACCEPTED.isPending()).isFalse();
  }

  @Test
  void invitation_whenSentChangedAcceptedAndWithdrawn_isSeenSoByTheNextRead(
      FakeHoneybadger fake, VirtualTime time) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    try (var client = FakeClients.client(fake, time)) {
      var invitations = client.teamInvitations();
      var sent =
          invitations.create(
              team,
              TeamInvitationInput.builder().email("inigo@example.com").message("Come").build());
      assertThat(sent.isPending()).isTrue();
      assertThat(sent.admin()).contains(false);
      assertThat(sent.message()).contains("Come");
      assertThat(invitations.get(team, sent.id())).isEqualTo(sent);

      invitations.update(
          team,
          sent.id(),
          TeamInvitationInput.builder().admin(true).message(Patch.clear()).build());
      var changed = invitations.get(team, sent.id());
      assertThat(changed.admin()).contains(true);
      assertThat(changed.message()).isEmpty();

      fake.acceptInvitation(team, sent.id());
      assertThat(invitations.list(team).first().map(TeamInvitation::isPending)).contains(false);
      assertThat(client.teamMembers().list(team).first().flatMap(TeamMember::admin)).contains(true);

      invitations.delete(team, sent.id());
      assertThat(invitations.list(team).toList()).isEmpty();
      assertThatThrownBy(() -> invitations.create(team, TeamInvitationInput.of("no address")))
          .isInstanceOf(ValidationException.class)
          .hasMessageEndingWith("-> 422: Email is invalid");
    }
  }
}
