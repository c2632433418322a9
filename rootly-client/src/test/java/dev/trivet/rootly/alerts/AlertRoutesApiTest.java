package dev.trivet.rootly.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alert routes: parts that are changed by their IDs. */
class AlertRoutesApiTest extends LoopbackTest {

  private static final String ROUTE =
      """
      {"data": {"id": "r", "type": "alert_routes", "attributes": {"name": "Main", "rules": [
        {"id": "u", "condition_type": "all", "destinations": [
          {"id": "d", "target_type": "Group", "target_id": "g"}],
         "condition_groups": [{"id": "c", "position": 1, "conditions": [
          {"id": "x", "property_field_type": "payload", "property_field_condition_type": "is"}]}]
        }]}}}
      """;

  @Test
  void get_asksForTheIdsThatPatchNeeds() {
    respond(ROUTE);
    var rule = rootly.alerts().routes().get("r").rules().get(0);
    assertThat(lines()).containsExactly("GET /v1/alert_routes/r?show_nested_ids=true");
    assertThat(rule.id()).contains("u");
    assertThat(rule.conditionGroups().get(0).conditions().get(0).propertyFieldConditionType())
        .contains(AlertComparison.IS);

    respond(ROUTE);
    rootly
        .alerts()
        .routes()
        .patch(
            "r",
            AlertRoutePatch.builder()
                .rules(
                    List.of(
                        AlertRouteRulePatch.builder()
                            .id(rule.id())
                            .destinations(
                                List.of(
                                    AlertTargetPatch.builder()
                                        .id(rule.destinations().get(0).id())
                                        .destroy(true)
                                        .build()))
                            .build()))
                .build());

    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()).toJson())
        .contains(quoted("'rules':[{'id':'u','destinations':[{'id':'d','_destroy':true}]}]"));
  }

  @Test
  void delete_tellsWhetherTheRouteIsGone() {
    respond(quoted("{'data':{'id':'r','type':'alert_route','attributes':{'deleted':true}}}"));
    assertThat(rootly.alerts().routes().delete("r")).isTrue();

    respond(quoted("{'data':{'id':'r','type':'alert_route','attributes':{}}}"));
    assertThat(rootly.alerts().routes().delete("r")).isFalse();
  }

  @Test
  void ensure_findsByName() {
    respond(quoted("{'data': [{'id': 'r', 'attributes': {'name': 'Main'}}]}"));

    var ensured = rootly.alerts().routes().ensure(AlertRouteInput.builder().name(" Main").build());

    assertThat(ensured.created()).isFalse();
    assertThat(ensured.value().id()).isEqualTo("r");
    assertThat(lines()).containsExactly("GET /v1/alert_routes?filter[name]=Main");
  }
}
