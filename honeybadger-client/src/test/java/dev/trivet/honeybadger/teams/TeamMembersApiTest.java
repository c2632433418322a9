package dev.trivet.honeybadger.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static dev.trivet.honeybadger.teams.TeamSamples.WESTLEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.honeybadger.teams.Membership.Member;
import dev.trivet.honeybadger.teams.Membership.Pending;
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

/** Members of a team, and how a person becomes one. */
@ExtendWith(FakesExtension.class)
class TeamMembersApiTest extends TeamCallsContract {

  private static final String ACCEPTED =
      """
      {"id":8,"email":"inigo@example.com","accepted_at":"2013-01-08T15:42:41Z"}\
      """;

  @RegisterExtension static final Api API = new Api();

  @Override
  Api api() {
    return API;
  }

  static Stream<Exchange> calls() {
    var reads =
        Stream.of(
            Exchange.read(
                "list",
                c -> c.teamMembers().list(1).toList(),
                "/v2/teams/1/team_members",
                "team-member-list"),
            Exchange.read(
                "get",
                c -> c.teamMembers().get(1, 2),
                "/v2/teams/1/team_members/2",
                "team-member-get"));
    return Stream.concat(reads, changes());
  }

  static Stream<Exchange> changes() {
    return Stream.of(
        Exchange.change(
            "update",
            c -> c.teamMembers().update(1, 2, true),
            "PUT /v2/teams/1/team_members/2",
            """
            {"team_member":{"admin":true}}"""),
        Exchange.change(
            "update to false",
            c -> c.teamMembers().update(1, 2, false),
            "PUT /v2/teams/1/team_members/2",
            """
            {"team_member":{"admin":false}}"""),
        Exchange.delete("delete", c -> c.teamMembers().delete(1, 2), "/v2/teams/1/team_members/2"));
  }

  static List<Arguments> refusals() {
    return List.of(
        refusal(
            "honeybadger.teamMembers.ensure: the argument email is blank",
            c -> c.teamMembers().ensure(1, " ")));
  }

  static List<Read> lists() {
    return List.of(
        Read.list("team-member-list", c -> c.teamMembers().list(1)),
        Read.list("team-member-get", c -> c.teamMembers().list(1)));
  }

  static List<Read> singles() {
    return List.of(new Read("team-member-get", c -> c.teamMembers().get(1, 1)));
  }

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
    serve(
        """
        {"id":3,"email":"Inigo@Example.com "}""",
        "");
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
    serve(
        """
        {"id":3,"email":"westley@example.com"}""",
        ACCEPTED);
    try (var client = API.client()) {
      assertThat(client.teamMembers().ensure(1, "\tInigo@example.com").created()).isTrue();
    }
    assertThat(API.requests()).hasSize(3);
    assertThat(API.requests().get(2).getBodyAsString())
        .isEqualTo(
            """
            {"team_invitation":{"email":"Inigo@example.com"}}""");
  }

  @Test
  void get_whenAsInTheDocumentation_isReadFieldByField() {
    API.respond(200, Api.fixture("teams/team-member-get.json"));
    try (var client = API.client()) {
      assertThat(client.teamMembers().get(1, 1)).isEqualTo(WESTLEY);
    }
  }

  @Test
  void list_whenAsInTheDocumentation_isReadFieldByField() {
    API.respond(200, Api.fixture("teams/team-member-list.json"));
    try (var client = API.client()) {
      assertThat(client.teamMembers().list(1))
          .containsExactly(
              WESTLEY,
              TeamMember.builder()
                  .id(2)
                  .teamId(0)
                  .createdAt(Instant.parse("2022-02-09T13:43:45.071096Z"))
                  .admin(false)
                  .name("Test Sequra")
                  .email("test@example.org")
                  .build());
    }
  }

  @Test
  void member_whenChangedAndRemoved_isSeenSoByTheNextRead(FakeHoneybadger fake, VirtualTime time) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long member = fake.addMember(team, "westley@example.com", "", false);
    try (var client = FakeClients.client(fake, time)) {
      var members = client.teamMembers();
      assertThat(members.get(team, member))
          .isEqualTo(
              TeamMember.builder()
                  .id(member)
                  .createdAt(VirtualTime.START)
                  .admin(false)
                  .name("")
                  .email("westley@example.com")
                  .build());

      members.update(team, member, true);
      assertThat(members.list(team).first().flatMap(TeamMember::admin)).contains(true);
      members.update(team, member, false);
      assertThat(members.get(team, member).admin()).contains(false);

      members.delete(team, member);
      assertThat(members.list(team).toList()).isEmpty();
      assertThatThrownBy(() -> members.delete(team, member)).isInstanceOf(NotFoundException.class);
    }
  }
}
