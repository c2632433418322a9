package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.teams.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are decoded in one pass, whatever their order and size. */
class StreamingTest extends WireTest {

  @Test
  void resource_inEveryOrderOfItsMembers_readsAlike() {
    var members =
        List.of(
            "\"id\":\"t1\"",
            "\"type\":\"groups\"",
            "\"attributes\":{\"name\":\"SRE\",\"created_at\":\"2026-01-12T06:30:15Z\","
                + "\"slack_channels\":[{\"id\":\"C1\",\"name\":\"a\"}],\"new_thing\":{\"id\":7}}",
            "\"relationships\":{\"users\":{\"data\":[{\"id\":\"951\",\"type\":\"users\"}]}}");
    for (var order : orders(members)) {
      answer("{\"data\":{" + String.join(",", order) + "}}");

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
    answer(
        "{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"A\",\"name\":\"B\"},\"id\":\"b\","
            + "\"attributes\":{\"slug\":\"s\"}}}");

    var team = rootly.teams().get("t1");

    assertThat(team.id()).isEqualTo("b");
    assertThat(team.name()).contains("B");
    assertThat(team.slug()).contains("s");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 400, 900})
  void unknownMember_deeplyNested_isKept(int depth) {
    var deep = "{\"attributes\":".repeat(depth) + "[]" + "}".repeat(depth);
    answer("{\"meta\":" + deep + ",\"data\":{\"attributes\":{\"x\":" + deep + "},\"id\":\"t\"}}");

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
    var included = "\"included\":[{\"id\":\"951\",\"type\":\"users\",\"attributes\":{\"n\":1}}]";
    for (var body : List.of("{" + included + "," + data + "}", "{" + data + "," + included + "}")) {
      answer(body);

      var teams = rootly.teams().list().pages().iterator().next().items();

      assertThat(teams).hasSize(count);
      assertThat(teams.get(count - 1).name()).contains("Tëam €" + (count - 1));
      assertThat(teams).allMatch(StreamingTest::knowsItsUser);
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
