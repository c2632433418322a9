package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections of Honeybadger that the table describes. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerCollectionsTest {
  private final FakeHoneybadger fake;
  private final Wire wire;

  HoneybadgerCollectionsTest(FakeHoneybadger fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private Wire.Response project(String attributes) {
    return wire.post("/projects", "{'project':" + attributes + "}");
  }

  private String projectNamed(String name) {
    var created = project("{'name':'%s'}".formatted(name));
    assertThat(created.status()).isEqualTo(201);
    return "/projects/" + created.at("/id").asText();
  }

  @Test
  void project_whenCreated_isBareAndKeepsItsSettingsToItself() {
    var created = project("{'name':'Rails','language':'ruby','purge_days':90}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.body())
        .isEqualTo(
            json(
                """
                {'id': 500001, 'name': 'Rails', 'active': true,
                 'created_at': '2026-01-01T00:00:00.000000Z', 'earliest_notice_at': null,
                 'last_notice_at': null, 'environments': [], 'fault_count': 0,
                 'unresolved_fault_count': 0, 'token': 'fake-project-secret-1',
                 'owner': {'id': 1, 'email': 'owner@example.com', 'name': 'Olive Owner'},
                 'sites': [], 'teams': [], 'users': []}
                """));
    assertThat(wire.get("/projects/500001").body()).isEqualTo(created.body());
    assertThat(wire.get("/projects").at("/results")).containsExactly(created.body());
  }

  @Test
  void project_whenChangedAndDeleted_respondsWithoutBody() {
    var path = projectNamed("Rails");
    var changed = wire.put(path, "{'project':{'name':'Ruby'}}");
    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.text()).isEmpty();
    assertThat(wire.get(path).at("/name").asText()).isEqualTo("Ruby");
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(wire.get(path).body()).isEqualTo(json("{'errors':'Not found'}"));
  }

  @Test
  void project_whenAnAccountIsNamed_belongsToIt() {
    fake.addAccount("K7xmQqN", "boss@example.com", "Boss");
    projectNamed("first");
    wire.post("/projects?account_id=K7xmQqN", "{'project':{'name':'first'}}");
    assertThat(wire.get("/projects").at("/results")).hasSize(2);
    var second = wire.get("/projects?account_id=K7xmQqN").at("/results");
    assertThat(second).hasSize(1);
    assertThat(second.at("/0/owner/name").asText()).isEqualTo("Boss");
    assertThat(wire.get("/projects?account_id=").at("/results")).hasSize(2);
    assertThat(wire.get("/projects?account_id=no").status()).isEqualTo(404);
    assertThat(wire.post("/projects?account_id=no", "{'project':{'name':'x'}}").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "{'name':'taken'}; Name has already been taken",
        "{}; Name can't be blank",
        "{'name':null}; Name can't be blank",
        "{'name':'a','language':'cobol'}; Language is not included in the list",
        "{'name':'a','purge_days':'many'}; Purge days is invalid",
      })
  void create_whenAnAttributeIsWrong_isRefusedInHoneybadgersWords(String body, String message) {
    projectNamed("taken");
    var refused = project(body);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).hasSize(1);
    assertThat(refused.at("/errors").asText()).isEqualTo(message);
  }

  @Test
  void update_whenItKeepsItsOwnName_isNoDuplicate() {
    var path = projectNamed("mine");
    projectNamed("other");
    assertThat(wire.put(path, "{'project':{'name':'mine'}}").status()).isEqualTo(204);
    assertThat(wire.put(path, "{'project':{'name':'other'}}").status()).isEqualTo(422);
  }

  @Test
  void attributes_whenUnknownOrFlagsAsText_areTakenLeniently() {
    var path = projectNamed("p");
    var created =
        wire.post(
            path + "/environments",
            "{'environment':{'name':'production','notifications':'false','colour':'red'}}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/notifications").isBoolean()).isTrue();
    assertThat(created.at("/notifications").asBoolean()).isFalse();
    assertThat(created.body().has("colour")).isFalse();
  }

  @Test
  void environment_whenCreated_showsInItsProjectOnly() {
    var one = projectNamed("one");
    var two = projectNamed("two");
    var body = "{'environment':{'name':'production'}}";
    var created = wire.post(one + "/environments", body);
    assertThat(created.at("/notifications").asBoolean()).isTrue();
    assertThat(created.at("/project_id").asLong()).isEqualTo(500_001);
    var id = created.at("/id").asText();
    assertThat(wire.get(one).at("/environments")).isEqualTo(json("['production']"));
    assertThat(wire.get(one + "/environments/" + id).status()).isEqualTo(200);
    assertThat(wire.get(two + "/environments/" + id).status()).isEqualTo(404);
    assertThat(wire.delete(two + "/environments/" + id).status()).isEqualTo(404);
    assertThat(wire.get(two + "/environments").at("/results")).isEmpty();
    assertThat(wire.post(one + "/environments", body).at("/errors").asText())
        .isEqualTo("Name has already been taken");
    assertThat(wire.post(two + "/environments", body).status()).isEqualTo(201);
    assertThat(wire.post("/projects/9/environments", body).status()).isEqualTo(404);
  }

  @Test
  void ids_whenShown_haveTheTypeOfTheService() {
    var path = projectNamed("p");
    var site = wire.post(path + "/sites", "{'site':{'name':'s','url':'https://example.com'}}");
    assertThat(site.at("/id").asText()).matches("[0-9a-f-]{36}");
    assertThat(wire.get(path + "/sites/" + site.at("/id").asText()).body()).isEqualTo(site.body());
    assertThat(wire.get(path).at("/sites/0/url").asText()).isEqualTo("https://example.com");
    var checkIn = wire.post(path + "/check_ins", "{'check_in':{'schedule_type':'simple'}}");
    assertThat(checkIn.at("/id").asText()).matches("[0-9a-z]+");
    var moved =
        wire.put(
            path + "/check_ins/" + checkIn.at("/id").asText(),
            "{'check_in':{'name':'n','slug':'s','schedule_type':'cron'}}");
    assertThat(moved.status()).isEqualTo(204);
    var after = wire.get(path + "/check_ins/" + checkIn.at("/id").asText());
    assertThat(after.at("/name").asText()).isEqualTo("n");
    assertThat(after.at("/schedule_type").asText()).isEqualTo("simple");
    assertThat(after.at("/slug").isNull()).isTrue();
  }

  @Test
  void alarm_whenUpdatedWithoutItsPeriod_isRefused() {
    var path = projectNamed("p") + "/alarms";
    var alarm =
        """
        {'alarm': {'name': 'a', 'query': 'q', 'evaluation_period': '5m', 'lookback_lag': '1m',
                   'trigger_config': {}}}
        """;
    var id = wire.post(path, alarm).at("/id").asText();
    assertThat(wire.put(path + "/" + id, "{'alarm':{'name':'b'}}").status()).isEqualTo(422);
    var change = "{'alarm':{'name':'b','evaluation_period':'5m'}}";
    assertThat(wire.put(path + "/" + id, change).status()).isEqualTo(204);
  }

  @Test
  void fault_whenAdded_isCountedCommentedAndResolved() {
    var path = projectNamed("p");
    var id = fake.add("fault", Map.of("project_id", 500_001, "klass", "KeyError"));
    var fault = path + "/faults/" + id;
    assertThat(wire.get(path).at("/unresolved_fault_count").asInt()).isEqualTo(1);
    var comments = fault + "/comments";
    assertThat(wire.post(comments, "{'comment':{'body':'Hm'}}").status()).isEqualTo(201);
    assertThat(wire.get(fault).at("/comments_count").asInt()).isEqualTo(1);
    assertThat(wire.put(fault, "{'fault':{'resolved':true}}").status()).isEqualTo(204);
    assertThat(wire.get(path).at("/unresolved_fault_count").asInt()).isZero();
    assertThat(wire.get(path).at("/fault_count").asInt()).isEqualTo(1);
    wire.delete(path);
    assertThat(wire.get(comments).status()).isEqualTo(404);
  }

  @Test
  void comments_whenTheFaultIsInAnotherProject_areMissing() {
    projectNamed("one");
    var two = projectNamed("two");
    var id = fake.add("fault", Map.of("project_id", 500_001));
    assertThat(wire.get(two + "/faults/" + id + "/comments").status()).isEqualTo(404);
  }

  @Test
  void project_whenAddedToATeam_showsTeamAndMembers() {
    var team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.addMember(team, "ada@example.com", "Ada", true);
    var id = fake.addProject(team, "Rails");
    var project = wire.get("/projects/" + id).body();
    assertThat(project.at("/teams/0/name").asText()).isEqualTo("t");
    assertThat(project.at("/users/0/email").asText()).isEqualTo("ada@example.com");
    assertThat(wire.get("/teams/" + team).at("/projects/0").has("teams")).isFalse();
    wire.delete("/teams/" + team);
    assertThat(wire.get("/projects/" + id).at("/teams")).isEmpty();
    wire.delete("/projects/" + id);
  }

  @Test
  void invitation_whenATeamIsUnknown_isMissing() {
    var team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    var path = "/accounts/" + FakeHoneybadger.FIRST_ACCOUNT + "/invitations";
    var body = "{'invitation':{'email':'ada@example.com','team_ids':[%d]}}";
    assertThat(wire.post(path, body.formatted(9)).status()).isEqualTo(404);
    var created = wire.post(path, body.formatted(team));
    assertThat(created.at("/role").asText()).isEqualTo("Member");
    assertThat(created.at("/team_ids/0").asLong()).isEqualTo(team);
    assertThat(wire.get("/accounts/no/invitations").status()).isEqualTo(404);
  }

  @Test
  void add_whenSenseless_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.add("fault", Map.of("project_id", 9)));
    var id = fake.add("project", Map.of("name", "p"));
    assertThat(wire.get("/projects/" + id).at("/owner/name").asText()).isEqualTo("Olive Owner");
  }
}
