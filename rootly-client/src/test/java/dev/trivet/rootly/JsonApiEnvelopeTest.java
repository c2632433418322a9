package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.ManagedBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON:API documents: order of their members, odd values, size and depth. */
class JsonApiEnvelopeTest extends LoopbackTest {

  private static final String USER =
      """
      {"id":"951","type":"users","attributes":{"name":"Ana Lima"}}""";

  @Test
  void document_inAnyOrderOfItsMembers_readsAlike() {
    var members =
        new ArrayList<>(
            List.of(
                quoted(
                    "'data':[{'relationships':{'users':{'data':[{'type':'users','id':'951'}]}},"
                        + "'attributes':{'name':'SRE'},'type':'groups','id':'t1'}]"),
                "\"included\":[" + USER + "]",
                quoted("'links':{'self':'/','next':'https://api.rootly.com/v1/teams?page=2'}"),
                quoted("'meta':{'next_page':2,'total_count':1}"),
                quoted("'jsonapi':{'version':['1.0']}")));
    for (int turn = 0; turn < members.size(); turn++) {
      Collections.rotate(members, 1);
      respond("{" + String.join(",", members) + "}");

      var teams = rootly.teams().list().toList();

      assertThat(teams).hasSize(1);
      assertThat(teams.get(0).name()).contains("SRE");
      assertThat(teams.get(0).users().get(0).resource())
          .flatMap(user -> user.attribute("name"))
          .contains(JsonValue.of("Ana Lima"));
      assertThat(requests()).hasSize(2);
    }
  }

  @Test
  void resource_inEveryOrderOfItsMembers_readsAlike() {
    var members =
        List.of(
            "'id':'t1'",
            "'type':'groups'",
            "'attributes':{'name':'SRE','created_at':'2026-01-12T06:30:15Z',"
                + "'slack_channels':[{'id':'C1','name':'a'}],'new_thing':{'id':7}}",
            "'relationships':{'users':{'data':[{'id':'951','type':'users'}]}}");
    for (var order : orders(members)) {
      respond(quoted("{'data':{" + String.join(",", order) + "}}"));

      var team = rootly.teams().get("t1");

      assertThat(team.id()).isEqualTo("t1");
      assertThat(team.name()).contains("SRE");
      assertThat(team.createdAt()).contains(Instant.parse("2026-01-12T06:30:15Z"));
      assertThat(team.slackChannels()).hasSize(1);
      assertThat(team.users()).hasToString("[users/951]");
      assertThat(team.additionalProperties()).containsOnlyKeys("new_thing");
    }
  }

  @Test
  void resource_whenMembersComeTwice_takesTheLast() {
    respond(
        """
        {"data": {"id": "a", "attributes": {"name": "A", "name": "B"},
                  "id": "b", "attributes": {"slug": "s"}}}
        """);

    var team = rootly.teams().get("t1");

    assertThat(team.id()).isEqualTo("b");
    assertThat(team.name()).contains("B");
    assertThat(team.slug()).contains("s");
  }

  @Test
  void enumeration_whenTheWordIsNew_keepsIt() {
    respond(
        """
        {"data": {"id": "t", "type": "teams", "attributes":
          {"managed_by": "robot", "auto_add_members_scope": "sometimes"}}}
        """);

    var team = rootly.teams().get("t");

    assertThat(team.managedBy()).contains(new ManagedBy("robot"));
    assertThat(team.managedBy().orElseThrow()).hasToString("robot");
    assertThat(team.autoAddMembersScope().orElseThrow().value()).isEqualTo("sometimes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e999999999", "99999999999999999999", "0.0000"})
  void number_whenHuge_spoilsNothing(String number) {
    respond(
        quoted(
                """
                {'data': {'id': 't', 'attributes': {'position': N, 'user_ids': [N], 'name': N,
                    'created_at': N, 'x': N, 'slack_channels': [{'id': N}]}},
                 'included': [{'id': '1', 'type': 'u', 'attributes': {'x': N}}]}
                """)
            .replace("N", number));

    assertThat(rootly.teams().get("t").id()).isEqualTo("t");
  }

  @Test
  void response_whenItBreaksOff_cannotBeRead() {
    var whole = fixture("teams/team-included.json");
    for (int end = 1; end < whole.length() - 2; end += 37) {
      respond(whole.substring(0, end));
      assertThatThrownBy(() -> rootly.teams().get("t")).isInstanceOf(ApiDecodeException.class);
    }
  }

  @Test
  void result_withoutADocument_isReadInItsOrder() {
    respond(quoted("{'data':{'b':1,'c':2,'a':3,'d':4}}"));

    assertThat(rootly.teams().incidentsChart("x", new ChartPeriod("month")).counts().keySet())
        .containsExactly("b", "c", "a", "d");
    assertThat(lines()).containsExactly("GET /v1/teams/x/incidents_chart?period=month");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 200, 450})
  void unknownMember_deeplyNested_isKept(int depth) {
    var deep = "{\"attributes\":".repeat(depth) + "[]" + "}".repeat(depth);
    respond("{\"meta\":" + deep + ",\"data\":{\"attributes\":{\"x\":" + deep + "},\"id\":\"t\"}}");

    assertThat(rootly.teams().get("t").additionalProperties())
        .containsEntry("x", JsonValue.parse(deep));
  }

  @Test
  void page_ofTenMegabytes_isReadWithIncludedOnEitherSide() {
    int count = 9_000;
    var data = new StringBuilder("\"data\":[");
    for (int n = 0; n < count; n++) {
      data.append(n > 0 ? "," : "")
          .append("{\"type\":\"groups\",\"attributes\":{\"name\":\"Tëam €")
          .append(n)
          .append("\",\"description\":\"")
          .append("é".repeat(500))
          .append("\",\"user_ids\":[1,2,3]},\"relationships\":{\"users\":{\"data\":")
          .append("[{\"id\":\"951\",\"type\":\"users\"}]}},\"id\":\"t")
          .append(n)
          .append("\"}");
    }
    data.append(']');
    var included =
        """
        "included":[{"id":"951","type":"users","attributes":{"n":1}}]""";
    for (var body : List.of("{" + included + "," + data + "}", "{" + data + "," + included + "}")) {
      respond(body);

      var teams = rootly.teams().list().pages().iterator().next().items();

      assertThat(teams).hasSize(count);
      assertThat(teams.get(count - 1).name()).contains("Tëam €" + (count - 1));
      assertThat(teams).allMatch(JsonApiEnvelopeTest::knowsItsUser);
    }
  }

  private static boolean knowsItsUser(Team team) {
    return team.users().get(0).resource().isPresent() && team.userIds().size() == 3;
  }

  private static List<List<String>> orders(List<String> members) {
    if (members.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (var first : members) {
      var rest = members.stream().filter(member -> !member.equals(first)).toList();
      for (var order : orders(rest)) {
        var whole = new ArrayList<String>();
        whole.add(first);
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }
}
