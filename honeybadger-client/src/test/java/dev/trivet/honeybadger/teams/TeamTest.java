package dev.trivet.honeybadger.teams;

import static dev.trivet.honeybadger.teams.TeamSamples.PENDING;
import static dev.trivet.honeybadger.teams.TeamSamples.THOR;
import static dev.trivet.honeybadger.teams.TeamSamples.WESTLEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.honeybadger.projects.Project;
import dev.trivet.honeybadger.values.Person;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team keeps of a response. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class TeamTest {

  @RegisterExtension static final Api API = new Api();

  private static Team read(String json) {
    API.respond(200, json);
    try (var client = API.client()) {
      return client.teams().get(1);
    }
  }

  @Test
  void team_whenAsInTheDocumentation_isReadFieldByField() {
    assertThat(read(Api.fixture("teams/team-get.json")))
        .isEqualTo(
            Team.builder()
                .id(1)
                .name("The Avengers")
                .createdAt(Instant.parse("2013-01-11T15:40:35Z"))
                .owner(THOR)
                .addMembers(WESTLEY)
                .addProjects(
                    Project.builder()
                        .id(1)
                        .name("Rails")
                        .createdAt(Instant.parse("2012-06-09T20:33:27.798375Z"))
                        .active(true)
                        .token("098sflj2")
                        .addEnvironments("production")
                        .build())
                .addInvitations(PENDING)
                .build());
  }

  @Test
  void team_whenItsProjectHasEverything_isReadFieldByField() {
    assertThat(read(Api.fixture("teams/team-projects.json")))
        .isEqualTo(
            Team.builder()
                .id(3)
                .name("Engineering")
                .accountId("K7xmQqN")
                .addProjects(
                    Project.builder()
                        .id(1)
                        .name("Rails")
                        .active(true)
                        .createdAt(Instant.parse("2012-06-09T20:33:27.798375Z"))
                        .earliestNoticeAt(Instant.parse("2016-04-26T20:38:02.318434Z"))
                        .lastNoticeAt(Instant.parse("2012-01-01T00:02:00Z"))
                        .addEnvironments("production")
                        .faultCount(14)
                        .unresolvedFaultCount(1)
                        .token("098sflj2")
                        .owner(Person.builder().email("thor@example.org").name("Thor").build())
                        .addUsers(THOR)
                        .build())
                .build());
  }

  @Test
  void team_whenItHasEverything_showsAllOfIt(FakeHoneybadger fake, VirtualTime time) {
    long id = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.addMember(id, "westley@example.com", "", true);
    fake.addProject(id, "Rails");
    try (var client = FakeClients.client(fake, time)) {
      client.teamInvitations().create(id, TeamInvitationInput.of("inigo@example.com"));
      var team = client.teams().get(id);
      assertThat(team.members()).containsExactlyElementsOf(client.teamMembers().list(id));
      assertThat(team.invitations()).containsExactlyElementsOf(client.teamInvitations().list(id));
      assertThat(team.projects())
          .singleElement()
          .satisfies(
              project -> {
                assertThat(project.name()).contains("Rails");
                assertThat(project.token()).isPresent();
                assertThat(project.additionalProperties()).isEmpty();
              });
      assertThat(team.additionalProperties()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name        | {\"a\":1}",
        "name        | [\"a\"]",
        "account_id  | {\"id\":\"a\"}",
        "created_at  | \"yesterday\"",
        "created_at  | true",
        "created_at  | {\"at\":1}",
        "owner       | 7",
        "owner       | \"thor\"",
        "owner       | [1]",
        "members     | 7",
        "members     | \"many\"",
        "members     | {\"a\":{\"b\":1}}",
        "projects    | true",
        "invitations | \"none\"",
      })
  void team_whenAMemberHasAnOddType_keepsItAside(String member, String json) {
    var team = read("{\"id\":1,\"" + member + "\":" + json + ",\"later\":[1]}");
    assertThat(team.additionalProperties()).containsOnlyKeys(member, "later");
    assertThat(Team.builder().id(1).additionalProperties(team.additionalProperties()).build())
        .isEqualTo(team);
    if (!json.startsWith("{\"a\":{")) {
      assertThat(team.additionalProperties()).containsEntry(member, JsonValue.parse(json));
    }
  }

  @Test
  void team_whenSomethingInsideHasAnOddType_keepsItAsideWhereItIs() {
    var team =
        read(
            """
            {"id":1,"owner":{"id":"x"},"members":[{"id":3,"admin":"maybe"}],
             "projects":[{"id":4,"environments":"all","fault_count":[]}],
             "invitations":[{"id":5,"created_by":"me","accepted_at":"never"}]}
            """);
    assertThat(team.additionalProperties()).isEmpty();
    assertThat(team.owner().orElseThrow().additionalProperties())
        .isEqualTo(Map.of("id", JsonValue.of("x")));
    assertThat(team.members().get(0).additionalProperties())
        .isEqualTo(Map.of("admin", JsonValue.of("maybe")));
    assertThat(team.projects().get(0).additionalProperties())
        .isEqualTo(
            Map.of("environments", JsonValue.of("all"), "fault_count", JsonValue.parse("[]")));
    assertThat(team.invitations().get(0).additionalProperties())
        .isEqualTo(Map.of("created_by", JsonValue.of("me"), "accepted_at", JsonValue.of("never")));
  }

  @Test
  void team_whenItHasUnknownMembers_keepsThemOnEveryLevel() {
    var team =
        read(
            """
            {"id":1,"a":1,"owner":{"b":2},"members":[{"id":3,"c":[3]}],
             "projects":[{"id":4,"d":[{"id":"s"}],"e":[{"id":1}]}],
             "invitations":[{"id":5,"e":null}]}
            """);
    assertThat(team.additionalProperties()).containsOnlyKeys("a");
    assertThat(team.owner().orElseThrow().additionalProperties()).containsOnlyKeys("b");
    assertThat(team.members().get(0).additionalProperties()).containsOnlyKeys("c");
    assertThat(team.projects().get(0).additionalProperties()).containsOnlyKeys("d", "e");
    assertThat(team.invitations().get(0).additionalProperties()).containsOnlyKeys("e");
  }

  @Test
  void ids_whenTextOrNumber_areReadAlike() {
    var team =
        read(
            """
            {"id":"12","account_id":12345678901,"owner":{"id":"3"},
             "members":[{"id":"9007199254740993","team_id":"12"}]}
            """);
    assertThat(team.id()).isEqualTo(12);
    assertThat(team.accountId()).contains("12345678901");
    assertThat(team.owner().orElseThrow().id()).contains(3L);
    assertThat(team.members().get(0).id()).isEqualTo(9_007_199_254_740_993L);
    assertThat(team.members().get(0).teamId()).contains(12L);
  }
}
