package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarItemsTest {
  private final FakeRollbar fake;
  private long project;
  private Wire wire;

  RollbarItemsTest(FakeRollbar fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = fake.addProject("web");
    wire = Wire.rollbar(fake, fake.projectToken());
  }

  private static String titles(Wire.Response response) {
    var titles = new StringBuilder();
    response.at("/result/items").forEach(one -> titles.append(one.path("title").asText()));
    return titles.toString();
  }

  @Test
  void item_whenAdded_isFoundByIdCounterAndUuid() {
    var uuid = "00000000-0000-4000-8000-000000000001";
    fake.addItem(project, "a");
    var id = fake.addItem(project, Map.of("title", "b", "uuid", uuid, "level", "warning"));
    var item = wire.get("/item/" + id);
    assertThat(item.status()).isEqualTo(200);
    assertThat(item.at("/result/id").asLong()).isEqualTo(id);
    assertThat(item.at("/result/counter").asLong()).isEqualTo(2);
    assertThat(item.at("/result/project_id").asLong()).isEqualTo(project);
    assertThat(item.at("/result/level").asText()).isEqualTo("warning");
    assertThat(item.at("/result/status").asText()).isEqualTo("active");
    assertThat(item.at("/result/first_occurrence_timestamp").asLong()).isEqualTo(1_767_225_600);
    assertThat(item.at("/result").has("uuid")).isFalse();
    assertThat(wire.get("/item?counter=2").body()).isEqualTo(item.body());
    assertThat(wire.get("/item/?uuid=" + uuid).body()).isEqualTo(item.body());
  }

  @Test
  void counter_whenAskedFor_redirectsWithinTheHost() {
    var id = fake.addItem(project, "a");
    var redirect = wire.get("/item_by_counter/1");
    assertThat(redirect.status()).isEqualTo(301);
    assertThat(redirect.header("Location")).contains("/api/1/item/" + id);
    assertThat(redirect.body())
        .isEqualTo(
            json(
                """
                {'err': 0, 'result': {'itemId': %1$d, 'path': '/item/%1$d',
                                      'uri': '/api/1/item/%1$d'}}
                """
                    .formatted(id)));
    assertThat(wire.get("/item_by_counter/9").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/item/9, 404, Item not found in this project.",
    "/item/0, 400, Invalid or missing item id",
    "/item, 400, Invalid or missing counter",
    "/item/?uuid=x, 400, Invalid UUID format",
    "/item/, 400, Invalid UUID format",
    "/item/?uuid=00000000-0000-4000-8000-000000000009, 404, UUID did not match any occurrence",
  })
  void item_whenMissing_isRefusedInRollbarsWords(String path, int status, String message) {
    var refused = wire.get(path);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.at("/message").asText()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; dcba",
        "status=resolved; b",
        "status=resolved&status=muted; cb",
        "level=error&level=critical; dca",
        "level=critical&status=active; d",
        "environment=staging; c",
        "framework=rails; b",
        "query=B; b",
        "assigned_user=assigned; b",
        "assigned_user=unassigned; dca",
        "assigned_user=ada; b",
        "assigned_user=bob; ''",
        "assigned_team=night; c",
        "is_snoozed=true; d",
        "is_snoozed=false; cba",
        "ids=600001,600003; ca",
        "limit=3; dcb",
        "limit=3&page=2; a",
      })
  void list_whenFiltered_showsWhatMatchesNewestFirst(String query, String expected) {
    var ada = fake.addUser("ada@example.com", "ada");
    var night = fake.addTeam("night", "standard");
    fake.addItem(project, "a");
    fake.addItem(
        project,
        Map.of(
            "title",
            "b",
            "status",
            "resolved",
            "level",
            "info",
            "framework",
            "rails",
            "assigned_user_id",
            ada));
    fake.addItem(
        project,
        Map.of(
            "title", "c", "status", "muted", "environment", "staging", "assigned_team_id", night));
    fake.addItem(project, Map.of("title", "d", "level", "critical", "snooze_enabled", true));
    fake.addItem(fake.addProject("other"), "e");
    assertThat(titles(wire.get("/items?" + query))).isEqualTo(expected);
  }

  @Test
  void list_whenPaged_countsEverything() {
    for (var i = 0; i < 101; i++) {
      fake.addItem(project, "x");
    }
    var first = wire.get("/items");
    assertThat(first.at("/result/items")).hasSize(100);
    assertThat(first.at("/result/total_count").asInt()).isEqualTo(101);
    assertThat(first.at("/result/page").asInt()).isEqualTo(1);
    assertThat(wire.get("/items?page=2").at("/result/items")).hasSize(1);
    assertThat(wire.get("/items?page=3").at("/result/items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assigned_user=a&assigned_team=b", "ids=1,x"})
  void list_whenTheQueryMakesNoSense_is422(String query) {
    assertThat(wire.get("/items?" + query).status()).isEqualTo(422);
  }

  @Test
  void update_whenSent_changesTheItemAndEchoesWhatWasSent(VirtualTime time) {
    var ada = fake.addUser("ada@example.com", "ada");
    var id = fake.addItem(project, "a");
    time.advance(Duration.ofMinutes(1));
    var change =
        "{'status':'resolved','resolved_in_version':'1.2','assigned_user_id':%d,'level':'info'}"
            .formatted(ada);
    var changed = wire.send("PATCH", "/item/" + id, change);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/result")).isEqualTo(json(change));
    var item = wire.get("/item/" + id).at("/result");
    assertThat(item.path("status").asText()).isEqualTo("resolved");
    assertThat(item.path("last_resolved_timestamp").asLong()).isEqualTo(1_767_225_660);
    assertThat(item.path("assigned_user_id").asLong()).isEqualTo(ada);
    var listed = wire.get("/items").at("/result/items/0");
    assertThat(listed.path("resolved_in_version").asText()).isEqualTo("1.2");
    assertThat(listed.path("level_lock").asInt()).isEqualTo(1);
    assertThat(listed.path("title_lock").asInt()).isZero();
    wire.send("PATCH", "/item/" + id, "{'assigned_user_id':null,'snooze_enabled':true}");
    assertThat(wire.get("/item/" + id).at("/result/assigned_user_id").isNull()).isTrue();
    assertThat(wire.get("/item/" + id).at("/result/snooze_status").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'status':'odd'}",
        "{'resolved_in_version':'1'}",
        "{'status':'resolved','resolved_in_version':'01234567890123456789012345678901234567890'}",
        "{'title':''}",
        "{'level':'bad'}",
        "{'assigned_user_id':9}",
        "{'assigned_team_id':'1'}",
        "{'snooze_enabled':1}",
        "{'colour':'red'}",
      })
  void update_whenAMemberIsWrong_changesNothing(String change) {
    var id = fake.addItem(project, "a");
    var before = wire.get("/item/" + id).body();
    assertThat(wire.send("PATCH", "/item/" + id, change).status()).isEqualTo(422);
    assertThat(wire.get("/item/" + id).body()).isEqualTo(before);
  }

  @Test
  void update_whenTheItemIsUnknown_is400() {
    var refused = wire.send("PATCH", "/item/9", "{'status':'active'}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/message").asText()).isEqualTo("Item not found in this project.");
  }

  @Test
  void projectToken_whenItIsOfAnotherProject_seesOnlyItsOwnItems() {
    var id = fake.addItem(project, "a");
    var other = fake.addProject("other");
    fake.addItem(other, "b");
    var theirs = Wire.rollbar(fake, fake.projectToken(other));
    assertThat(titles(theirs.get("/items"))).isEqualTo("b");
    assertThat(theirs.get("/item/" + id).status()).isEqualTo(404);
    assertThat(theirs.send("PATCH", "/item/" + id, "{}").status()).isEqualTo(400);
    assertThat(theirs.get("/projects").status()).isEqualTo(403);
    assertThat(Wire.rollbar(fake, fake.projectToken(project)).get("/item/" + id).status())
        .isEqualTo(200);
  }

  @Test
  void accountToken_whenItNamesProjects_reachesTheirItems() {
    var id = fake.addItem(project, "a");
    var other = fake.addProject("other");
    fake.addItem(other, "b");
    var account = Wire.to(fake);
    var both = "/items?project_ids=%d&project_ids=%d".formatted(project, other);
    assertThat(titles(account.get(both))).isEqualTo("ba");
    assertThat(account.get("/items?project_id=" + project).status()).isEqualTo(422);
    assertThat(account.get("/items?project_ids=%d,%d".formatted(project, other)).status())
        .isEqualTo(422);
    assertThat(account.get("/item/" + id).status()).isEqualTo(403);
    assertThat(account.get("/item/" + id + "?project_id=" + project).status()).isEqualTo(200);
    assertThat(account.get("/item?counter=1&project_id=" + other).at("/result/title").asText())
        .isEqualTo("b");
    var change = "{'status':'muted','project_id':%d}".formatted(project);
    assertThat(account.send("PATCH", "/item/" + id, change).at("/result"))
        .isEqualTo(json("{'status':'muted'}"));
    assertThat(Wire.rollbar(fake, fake.readToken()).send("PATCH", "/item/" + id, change).status())
        .isEqualTo(403);
  }

  @Test
  void project_whenDeleted_takesItsItemsAlong() {
    var id = fake.addItem(project, "a");
    Wire.to(fake).delete("/project/" + project);
    assertThat(wire.get("/items").at("/result/items")).isEmpty();
    assertThat(wire.get("/item/" + id).status()).isEqualTo(404);
  }

  @Test
  void addItem_whenSenseless_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fake.addItem(9, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.addItem(project, Map.of("colour", "red")));
  }
}
