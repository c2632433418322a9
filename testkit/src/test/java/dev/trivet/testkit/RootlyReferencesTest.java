package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the table-driven resources of Rootly refer to each other. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyReferencesTest {
  private static final String ROTATION =
      """
      {'name': 'Primary', 'schedule_rotationable_type': 'ScheduleDailyRotation',
       'schedule_rotationable_attributes': {'handoff_time': '09:00'}}
      """;

  private final FakeRootly fake;
  private final Wire wire;

  RootlyReferencesTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static String document(String type, String attributes) {
    return "{'data':{'type':'%s','attributes':%s}}".formatted(type, attributes);
  }

  private Wire.Response severity(String attributes) {
    return wire.post("/severities", document("severities", attributes));
  }

  private Wire.Response schedule(String attributes) {
    return wire.post("/schedules", document("schedules", attributes));
  }

  private String scheduleOf(long owner) {
    var created = schedule("{'name':'Days','owner_user_id':%d}".formatted(owner));
    assertThat(created.status()).isEqualTo(201);
    return created.at("/data/id").asText();
  }

  private String rotationIn(String schedule) {
    var path = "/schedules/" + schedule + "/schedule_rotations";
    var created = wire.post(path, document("schedule_rotations", ROTATION));
    assertThat(created.status()).isEqualTo(201);
    return created.at("/data/id").asText();
  }

  @Test
  void schedule_whenItsOwnerIsUnknown_isRefusedByAttribute() {
    var refused = schedule("{'name':'','owner_user_id':7}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .isEqualTo(
            """
            {"name":["can't be blank"],"owner_user":["must exist"]}""");
    assertThat(schedule("{'name':'a'}").text())
        .isEqualTo(
            """
            {"owner_user":["can't be blank"]}""");
  }

  @Test
  void schedule_whenUpdatedWithAnUnknownOwner_isRefusedWithTitles() {
    var id = scheduleOf(fake.addUser("ada@example.com", "Ada Lovelace"));
    var refused = wire.put("/schedules/" + id, document("schedules", "{'owner_user_id':7}"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/errors/0/title").asText()).isEqualTo("Owner user must exist");
  }

  @Test
  void schedule_whenOneOfItsTeamsIsUnknown_isMissing() {
    var owner = fake.addUser("ada@example.com", "Ada Lovelace");
    var team = fake.addTeam("sre");
    var attributes = "{'name':'a','owner_user_id':%d,'owner_group_ids':[%s]}";
    assertThat(schedule(attributes.formatted(owner, "'" + team + "','no'")).status())
        .isEqualTo(404);
    assertThat(schedule(attributes.formatted(owner, "'" + team + "'")).status()).isEqualTo(201);
  }

  @Test
  void schedule_whenItHasAnOwner_showsAndIncludesThem() {
    var owner = fake.addUser("ada@example.com", "Ada Lovelace");
    var id = scheduleOf(owner);
    var shown = wire.get("/schedules/" + id);
    assertThat(shown.at("/data/relationships"))
        .isEqualTo(
            json(
                """
                {'owner_user': {'data': {'id': '%d', 'type': 'users'}},
                 'escalation_policies': {'data': []}}
                """
                    .formatted(owner)));
    assertThat(shown.body().has("included")).isFalse();
    assertThat(shown.at("/data/attributes/slack_user_group")).isEmpty();
    var included = wire.get("/schedules?include=owner_user").at("/included");
    assertThat(included).hasSize(1);
    assertThat(included.at("/0/type").asText()).isEqualTo("users");
    assertThat(included.at("/0/attributes/email").asText()).isEqualTo("ada@example.com");
  }

  @Test
  void rotation_whenCreated_liesInItsSchedule() {
    var owner = fake.addUser("ada@example.com", "Ada Lovelace");
    var days = scheduleOf(owner);
    var nights = scheduleOf(owner);
    var rotation = rotationIn(days);
    var shown = wire.get("/schedule_rotations/" + rotation).at("/data/attributes");
    assertThat(shown.path("schedule_id").asText()).isEqualTo(days);
    assertThat(shown.path("active_all_week").asBoolean()).isTrue();
    assertThat(shown.path("time_zone").asText()).isEqualTo("Etc/UTC");
    assertThat(shown.at("/schedule_rotationable_attributes/handoff_time").asText())
        .isEqualTo("09:00");
    assertThat(wire.get("/schedules/" + days + "/schedule_rotations").at("/data")).hasSize(1);
    assertThat(wire.get("/schedules/" + nights + "/schedule_rotations").at("/data")).isEmpty();
    var change = document("schedule_rotations", "{'name':'x'}");
    assertThat(wire.put("/schedule_rotations/" + rotation, change).at("/errors/0/title").asText())
        .isEqualTo("Schedule rotationable type can't be blank");
  }

  @Test
  void rotation_whenTheScheduleIsUnknown_isMissing() {
    var path = "/schedules/nope/schedule_rotations";
    var created = wire.post(path, document("schedule_rotations", ROTATION));
    assertThat(created.status()).isEqualTo(404);
    assertThat(created.at("/errors/0/title").asText()).isEqualTo("Not found or unauthorized");
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @Test
  void schedule_whenDeleted_takesItsRotationsAndTheirUsersAlong() {
    var owner = fake.addUser("ada@example.com", "Ada Lovelace");
    var schedule = scheduleOf(owner);
    var rotation = rotationIn(schedule);
    var user =
        wire.post(
                "/schedule_rotations/" + rotation + "/schedule_rotation_users",
                document("schedule_rotation_users", "{'user_id':%d}".formatted(owner)))
            .at("/data/id")
            .asText();
    assertThat(wire.get("/schedule_rotation_users/" + user).status()).isEqualTo(200);
    wire.delete("/schedules/" + schedule);
    assertThat(wire.get("/schedule_rotations/" + rotation).status()).isEqualTo(404);
    assertThat(wire.get("/schedule_rotation_users/" + user).status()).isEqualTo(404);
  }

  @Test
  void playbook_whenItNamesResources_relatesToThoseThatExist() {
    var severity = severity("{'name':'SEV1'}").at("/data/id").asText();
    var team = fake.addTeam("sre");
    var attributes = "{'title':'Fire','severity_ids':['%s'],'group_ids':['%s']}";
    var created =
        wire.post("/playbooks", document("playbooks", attributes.formatted(severity, team)));
    var path = "/playbooks/" + created.at("/data/id").asText();
    assertThat(wire.get(path).at("/data/relationships/severities/data/0/id").asText())
        .isEqualTo(severity);
    assertThat(wire.get(path + "?include=severities,groups").at("/included"))
        .extracting(one -> one.path("type").asText())
        .containsExactly("severities", "groups");
    wire.delete("/severities/" + severity);
    assertThat(wire.get(path).at("/data/relationships/severities/data")).isEmpty();
  }

  @Test
  void children_whenIncluded_areListedOnce() {
    var dashboard =
        wire.post("/dashboards", document("dashboards", "{'name':'d','owner':'team'}"))
            .at("/data/id")
            .asText();
    var panels = "/dashboards/" + dashboard + "/panels";
    wire.post(panels, document("dashboard_panels", "{'name':'p','params':{}}"));
    var shown = wire.get("/dashboards/" + dashboard + "?include=panels");
    assertThat(shown.at("/data/relationships/panels/data")).hasSize(1);
    assertThat(shown.at("/included/0/attributes/name").asText()).isEqualTo("p");
  }
}
