package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to one member of an answer costs that member at the most. */
@Timeout(30)
class TeamLenienceTest {

  @RegisterExtension static final Api API = new Api();

  private static final ObjectMapper JSON = new ObjectMapper();

  record Read(String fixture, Function<HoneybadgerClient, ? extends Object> call) {

    @Override
    public String toString() {
      return fixture;
    }
  }

  static Stream<Read> lists() {
    return Stream.of(
        new Read("team-list", c -> walk(c.teams().list())),
        new Read("team-get", c -> walk(c.teams().list())),
        new Read("team-member-list", c -> walk(c.teamMembers().list(1))),
        new Read("team-member-get", c -> walk(c.teamMembers().list(1))),
        new Read("team-invitation-list", c -> walk(c.teamInvitations().list(1))),
        new Read("team-invitation-get", c -> walk(c.teamInvitations().list(1))));
  }

  static Stream<Read> singles() {
    return Stream.of(
        new Read("team-get", c -> c.teams().get(1)),
        new Read("team-projects", c -> c.teams().get(1)),
        new Read("team-member-get", c -> c.teamMembers().get(1, 1)),
        new Read("team-invitation-get", c -> c.teamInvitations().get(1, 9)));
  }

  private static int walk(Listing<? extends HasAdditionalProperties> list) {
    int seen = 0;
    for (var page : list.pages()) {
      seen += page.items().size() + page.unreadable();
    }
    return seen;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenOneMemberIsOdd_isStillRead(Read read) {
    try (var client = API.client()) {
      for (var mutant : Mutant.of(Api.fixture("teams/" + read.fixture() + ".json"))) {
        API.answers(200, mutant.body());
        if (mutant.what().matches("\\$\\.(results|id|links\\.next) .*")) {
          // no list, a single object in its place that is none, or a link to nowhere
          var thrown = catchThrowable(() -> read.call().apply(client));
          assertThat(thrown == null || thrown instanceof ApiDecodeException)
              .as(mutant.what())
              .isTrue();
          continue;
        }
        var seen = read.call().apply(client);
        if (mutant.what().startsWith("$.results[") && mutant.what().contains("].")) {
          assertThat(seen).as(mutant.what()).isEqualTo(2);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("singles")
  void get_whenOneMemberIsOdd_failsForTheIdentifierOnly(Read read) {
    try (var client = API.client()) {
      for (var mutant : Mutant.of(Api.fixture("teams/" + read.fixture() + ".json"))) {
        API.answers(200, mutant.body());
        var thrown = catchThrowable(() -> read.call().apply(client));
        if (!mutant.touchesId()) {
          assertThat(thrown).as(mutant.what()).isNull();
        } else if (thrown != null) {
          assertThat(thrown)
              .as(mutant.what())
              .isInstanceOfSatisfying(
                  ApiDecodeException.class, e -> assertThat(e.jsonPath()).startsWith("$"))
              .hasMessageStartingWith("honeybadger.");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("singles")
  void get_whenTheIdentifierIsUnusable_cannotBeRead(Read read) throws Exception {
    var sample = (ObjectNode) JSON.readTree(Api.fixture("teams/" + read.fixture() + ".json"));
    var unusable = new ArrayList<>(Mutant.ODD);
    unusable.removeAll(List.of("7", "7.5"));
    try (var client = API.client()) {
      for (var id : unusable) {
        sample.set("id", JSON.readTree(id));
        API.answers(200, sample.toString());
        assertThat(catchThrowable(() -> read.call().apply(client)))
            .as("id " + id)
            .isInstanceOf(ApiDecodeException.class);
      }
      sample.remove("id");
      API.answers(200, sample.toString());
      assertThat(catchThrowable(() -> read.call().apply(client)))
          .isInstanceOf(ApiDecodeException.class);
    }
  }

  @Test
  void list_whenAnIdentifierIsUnusable_leavesOutThatElementAlone() {
    try (var client = API.client()) {
      for (var id : List.of("null", "\"odd\"", "\"\"", "true", "{}", "[]", "[1]", "{\"x\":1}")) {
        API.answers(200, "[{\"id\":1},{\"id\":" + id + ",\"name\":\"x\"},{\"id\":3}]");
        var page = client.teams().list().pages().iterator().next();
        assertThat(page.items()).as("id " + id).extracting(Team::id).containsExactly(1L, 3L);
        assertThat(page.unreadable()).as("id " + id).isEqualTo(1);
      }
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
    API.answers(200, "{\"id\":1,\"" + member + "\":" + json + ",\"later\":[1]}");
    try (var client = API.client()) {
      var team = client.teams().get(1);
      assertThat(team.additionalProperties()).containsOnlyKeys(member, "later");
      assertThat(Team.builder().id(1).additionalProperties(team.additionalProperties()).build())
          .isEqualTo(team);
      if (!json.startsWith("{\"a\":{")) {
        assertThat(team.additionalProperties()).containsEntry(member, JsonValue.parse(json));
      }
    }
  }

  @Test
  void team_whenSomethingInsideHasAnOddType_keepsItAsideWhereItIs() {
    API.answers(
        200,
        "{\"id\":1,\"owner\":{\"id\":\"x\"},\"members\":[{\"id\":3,\"admin\":\"maybe\"}],"
            + "\"projects\":[{\"id\":4,\"environments\":\"all\",\"fault_count\":[]}],"
            + "\"invitations\":[{\"id\":5,\"created_by\":\"me\",\"accepted_at\":\"never\"}]}");
    try (var client = API.client()) {
      var team = client.teams().get(1);
      assertThat(team.additionalProperties()).isEmpty();
      assertThat(team.owner().orElseThrow().additionalProperties())
          .isEqualTo(Map.of("id", JsonValue.of("x")));
      assertThat(team.members().get(0).additionalProperties())
          .isEqualTo(Map.of("admin", JsonValue.of("maybe")));
      assertThat(team.projects().get(0).additionalProperties())
          .isEqualTo(
              Map.of("environments", JsonValue.of("all"), "fault_count", JsonValue.parse("[]")));
      assertThat(team.invitations().get(0).additionalProperties())
          .isEqualTo(
              Map.of("created_by", JsonValue.of("me"), "accepted_at", JsonValue.of("never")));
    }
  }

  @Test
  void team_whenItHasUnknownMembers_keepsThemOnEveryLevel() {
    API.answers(
        200,
        "{\"id\":1,\"a\":1,\"owner\":{\"b\":2},\"members\":[{\"id\":3,\"c\":[3]}],"
            + "\"projects\":[{\"id\":4,\"d\":[{\"id\":\"s\"}],\"e\":[{\"id\":1}]}],"
            + "\"invitations\":[{\"id\":5,\"e\":null}]}");
    try (var client = API.client()) {
      var team = client.teams().get(1);
      assertThat(team.additionalProperties()).containsOnlyKeys("a");
      assertThat(team.owner().orElseThrow().additionalProperties()).containsOnlyKeys("b");
      assertThat(team.members().get(0).additionalProperties()).containsOnlyKeys("c");
      assertThat(team.projects().get(0).additionalProperties()).containsOnlyKeys("d", "e");
      assertThat(team.invitations().get(0).additionalProperties()).containsOnlyKeys("e");
    }
  }

  @Test
  void identifiers_whenTextOrNumber_areReadAlike() {
    API.answers(
        200,
        "{\"id\":\"12\",\"account_id\":12345678901,\"owner\":{\"id\":\"3\"},"
            + "\"members\":[{\"id\":\"9007199254740993\",\"team_id\":\"12\"}]}");
    try (var client = API.client()) {
      var team = client.teams().get(1);
      assertThat(team.id()).isEqualTo(12);
      assertThat(team.accountId()).contains("12345678901");
      assertThat(team.owner().orElseThrow().id()).contains(3L);
      assertThat(team.members().get(0).id()).isEqualTo(9_007_199_254_740_993L);
      assertThat(team.members().get(0).teamId()).contains(12L);
    }
  }

  @Test
  void times_whenEmptyText_areAbsentWhileOtherEmptyTextIsAValue() {
    API.answers(
        200,
        "{\"id\":9,\"email\":\"\",\"message\":\"\",\"created_at\":\"\",\"accepted_at\":\"\","
            + "\"accepted_by\":{\"name\":\"\",\"email\":\"\"}}");
    try (var client = API.client()) {
      var invitation = client.teamInvitations().get(1, 9);
      assertThat(invitation.email()).contains("");
      assertThat(invitation.message()).contains("");
      assertThat(invitation.createdAt()).isEmpty();
      assertThat(invitation.acceptedAt()).isEmpty();
      assertThat(invitation.isPending()).isTrue();
      assertThat(invitation.acceptedBy().orElseThrow().name()).contains("");
      assertThat(invitation.additionalProperties()).isEmpty();
    }
  }
}
