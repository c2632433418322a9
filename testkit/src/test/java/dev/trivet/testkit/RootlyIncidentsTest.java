package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyIncidentsTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlyIncidentsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static String incidents(String attributes) {
    return "{'data':{'type':'incidents','attributes':" + attributes + "}}";
  }

  private String incident(String title) {
    var response = wire.post("/incidents", incidents("{'title':'" + title + "'}"));
    assertThat(response.at("/data/attributes/status").asText()).isEqualTo("started");
    return response.at("/data/id").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "mitigate,mitigated,mitigation_message",
    "resolve,resolved,resolution_message",
    "cancel,cancelled,cancellation_message"
  })
  void transition_setsStatusTimeAndMessage(String action, String status, String message) {
    var id = incident("Down");

    var changed =
        wire.put("/incidents/" + id + "/" + action, incidents("{'" + message + "':'why'}"));

    assertThat(changed.at("/data/attributes/status").asText()).isEqualTo(status);
    assertThat(changed.at("/data/attributes/" + message).asText()).isEqualTo("why");
    assertThat(changed.at("/data/attributes/" + status + "_at").isTextual()).isTrue();
    var restarted = wire.put("/incidents/" + id + "/restart", incidents("{}"));
    assertThat(restarted.at("/data/attributes/status").asText()).isEqualTo("started");
    assertThat(restarted.at("/data/attributes/" + status + "_at").isNull()).isTrue();
  }

  @Test
  void duplicate_isMarkedCancelledAndUnmarked() {
    var original = incident("A");
    var id = incident("B");

    var marked =
        wire.put(
            "/incidents/" + id + "/duplicate",
            incidents("{'duplicate_incident_id':'" + original + "'}"));

    assertThat(marked.at("/data/attributes/status").asText()).isEqualTo("cancelled");
    assertThat(marked.at("/data/attributes/duplicate_incident_id").asText()).isEqualTo(original);
    var unmarked = wire.put("/incidents/" + id + "/unmark_as_duplicate", "");
    assertThat(unmarked.at("/data/attributes/duplicate_incident_id").isNull()).isTrue();
    assertThat(
            wire.put("/incidents/" + id + "/duplicate", incidents("{'duplicate_incident_id':'no'}"))
                .status())
        .isEqualTo(422);
  }

  @Test
  void subscribersAndRoles_mustExist() {
    var id = incident("A");
    var user = fake.addUser("ada@example.com", "Ada Lovelace");
    var role =
        wire.post(
                "/incident_roles",
                "{'data':{'type':'incident_roles','attributes':{'name':'Commander'}}}")
            .at("/data/id")
            .asText();

    assertThat(
            wire.post(
                    "/incidents/" + id + "/add_subscribers",
                    incidents("{'user_ids':['" + user + "']}"))
                .status())
        .isEqualTo(200);
    assertThat(
            wire.post(
                    "/incidents/" + id + "/assign_role_to_user",
                    incidents("{'user_id':'" + user + "','incident_role_id':'" + role + "'}"))
                .status())
        .isEqualTo(200);
    assertThat(
            wire.post("/incidents/" + id + "/add_subscribers", incidents("{'user_ids':['1']}"))
                .status())
        .isEqualTo(422);
  }

  @Test
  void roles_whenIncluded_showWhoHasThem() {
    var id = incident("A");
    var ada = fake.addUser("ada@example.com", "Ada Lovelace");
    var role = fake.add("incident_roles", Map.of("name", "Commander"));
    var assignment = incidents("{'user_id':'" + ada + "','incident_role_id':'" + role + "'}");
    wire.post("/incidents/" + id + "/assign_role_to_user", assignment);

    for (var path : List.of("/incidents?include=roles", "/incidents/" + id + "?include=roles")) {
      var included = wire.get(path).at("/included");
      assertThat(included).hasSize(1);
      assertThat(included.at("/0/type").asText()).isEqualTo("incident_role_assignments");
      assertThat(included.at("/0/attributes/user/data/id").asLong()).isEqualTo(ada);
      assertThat(included.at("/0/attributes/incident_role/data/id").asText()).isEqualTo(role);
    }
    assertThat(wire.get("/incidents").body().has("included")).isFalse();
    assertThat(
            wire.post(
                    "/incidents/" + id + "/assign_role_to_user",
                    assignment.replace(role, "no-such-role"))
                .status())
        .isEqualTo(422);

    wire.send("DELETE", "/incidents/" + id + "/unassign_role_from_user", assignment);
    assertThat(wire.get("/incidents/" + id + "?include=roles").at("/included")).isEmpty();
  }

  @Test
  void actionItem_whenAssigned_showsTheUser() {
    var ada = fake.addUser("ada@example.com", "Ada Lovelace");
    var item =
        fake.add(
            "incident_action_items",
            Map.of("incident_id", incident("A"), "summary", "Ask", "assigned_to_user_id", ada));

    var shown = wire.get("/action_items").at("/data/0/attributes/assigned_to");
    assertThat(shown.path("id").asLong()).isEqualTo(ada);
    assertThat(shown.path("email").asText()).isEqualTo("ada@example.com");
    var cleared =
        wire.put(
            "/action_items/" + item,
            "{'data':{'type':'incident_action_items','attributes':{'assigned_to_user_id':null}}}");
    assertThat(cleared.at("/data/attributes/assigned_to").isNull()).isTrue();
  }

  @Test
  void list_goesOnByCursor() {
    for (var title : new String[] {"A", "B", "C"}) {
      incident(title);
    }

    var first = wire.get("/incidents?page%5Bsize%5D=2");
    var cursor = first.at("/meta/next_cursor").asText();
    var second = wire.get("/incidents?page%5Bsize%5D=2&page%5Bafter%5D=" + cursor);

    assertThat(first.at("/data")).hasSize(2);
    assertThat(second.at("/data")).hasSize(1);
    assertThat(second.at("/data/0/attributes/title").asText()).isEqualTo("C");
    assertThat(second.at("/meta/next_cursor").isNull()).isTrue();
  }

  @Test
  void problem_isLinkedToIncidents() {
    var id = incident("A");
    var problem =
        wire.post("/problems", "{'data':{'type':'problems','attributes':{'title':'Leak'}}}")
            .at("/data/id")
            .asText();
    var body = "{'data':{'type':'problems','attributes':{'incident_ids':['" + id + "']}}}";

    assertThat(
            wire.post("/problems/" + problem + "/incidents", body)
                .at("/data/attributes/incident_ids/0")
                .asText())
        .isEqualTo(id);
    assertThat(wire.post("/problems/" + problem + "/incidents", body.replace(id, "no")).status())
        .isEqualTo(422);
    assertThat(
            wire.delete("/problems/" + problem + "/incidents/" + id)
                .at("/data/attributes/incident_ids"))
        .isEmpty();
  }

  @Test
  void actionItems_areListedAcrossIncidents() {
    for (var title : new String[] {"A", "B"}) {
      wire.post(
          "/incidents/" + incident(title) + "/action_items",
          "{'data':{'type':'incident_action_items','attributes':{'summary':'Look'}}}");
    }

    assertThat(wire.get("/action_items").at("/data")).hasSize(2);
  }
}
