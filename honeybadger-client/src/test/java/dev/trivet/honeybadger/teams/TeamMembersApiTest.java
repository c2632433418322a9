package dev.trivet.honeybadger.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.teams.Membership.Member;
import dev.trivet.honeybadger.teams.Membership.Pending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a person becomes a member of a team. */
@Timeout(30)
class TeamMembersApiTest {

  private static final String ACCEPTED =
      """
      {"id":8,"email":"inigo@example.com","accepted_at":"2013-01-08T15:42:41Z"}\
      """;

  @RegisterExtension static final Api API = new Api();

  private static void serve(String members, String invitations) {
    var team = "/v2/teams/1";
    var server = API.server();
    server.stubFor(get(team + "/team_members").willReturn(okJson(list(members))));
    server.stubFor(get(team + "/team_invitations").willReturn(okJson(list(invitations))));
    server.stubFor(
        post(team + "/team_invitations")
            .willReturn(okJson("{\"id\":9,\"email\":\"inigo@example.com\"}").withStatus(201)));
  }

  private static String list(String results) {
    return "{\"results\":[" + results + "],\"links\":{}}";
  }

  @Test
  void ensure_whenThePersonIsAMember_findsTheMember() {
    serve("{\"id\":3,\"email\":\"Inigo@Example.com \"}", "");
    try (var client = API.client()) {
      var ensured = client.teamMembers().ensure(1, " inigo@example.com");
      assertThat(ensured.created()).isFalse();
      assertThat(ensured.value())
          .isInstanceOfSatisfying(Member.class, m -> assertThat(m.member().id()).isEqualTo(3));
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void ensure_whenAnInvitationIsPending_findsTheInvitation() {
    serve("", ACCEPTED + ",{\"id\":9,\"email\":\"inigo@example.com\",\"accepted_at\":null}");
    try (var client = API.client()) {
      var ensured = client.teamMembers().ensure(1, "inigo@example.com");
      assertThat(ensured.created()).isFalse();
      assertThat(ensured.value())
          .isInstanceOfSatisfying(
              Pending.class, pending -> assertThat(pending.invitation().id()).isEqualTo(9));
    }
  }

  @Test
  void ensure_whenNobodyIsThere_sendsOneInvitation() {
    serve("{\"id\":3,\"email\":\"westley@example.com\"}", ACCEPTED);
    try (var client = API.client()) {
      assertThat(client.teamMembers().ensure(1, "\tInigo@example.com").created()).isTrue();
    }
    assertThat(API.requests()).hasSize(3);
    assertThat(API.requests().get(2).getBodyAsString())
        .isEqualTo("{\"team_invitation\":{\"email\":\"Inigo@example.com\"}}");
  }
}
