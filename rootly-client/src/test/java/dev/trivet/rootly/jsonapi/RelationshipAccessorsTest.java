package dev.trivet.rootly.jsonapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.LoopbackTest;
import org.junit.jupiter.api.Test;

/** Relationships that recordings show, by their names. */
class RelationshipAccessorsTest extends LoopbackTest {

  private static String related(String type, String relationships) {
    return quoted(
        "{'data':{'id':'x','type':'%s','attributes':{},'relationships':{%s}}}"
            .formatted(type, relationships));
  }

  private static String many(String name, String id) {
    return "'" + name + "':{'data':[{'id':'" + id + "','type':'" + name + "'}]}";
  }

  private static String one(String name, String id) {
    return "'" + name + "':{'data':{'id':'" + id + "','type':'" + name + "s'}}";
  }

  @Test
  void incident_namesWhatBelongsToIt() {
    respond(related("incidents", many("subscribers", "s") + "," + many("action_items", "a")));

    var incident = rootly.incidents().get("x");

    assertThat(incident.subscribers()).containsExactly(ResourceRef.of("subscribers", "s"));
    assertThat(incident.actionItems()).containsExactly(ResourceRef.of("action_items", "a"));
    assertThat(incident.causes()).isEmpty();
  }

  @Test
  void user_namesRolesAndTeams() {
    respond(related("users", one("role", "r") + "," + many("teams", "t")));

    var user = rootly.users().get("7");

    assertThat(user.role()).contains(ResourceRef.of("roles", "r"));
    assertThat(user.onCallRole()).isEmpty();
    assertThat(user.teams()).containsExactly(ResourceRef.of("teams", "t"));
  }

  @Test
  void alert_namesItsGroup() {
    respond(related("alerts", one("alert_group", "g") + ",'events':{'data':null}"));

    var alert = rootly.alerts().get("x");

    assertThat(alert.alertGroup()).contains(ResourceRef.of("alert_groups", "g"));
    assertThat(alert.events()).isEmpty();
  }
}
