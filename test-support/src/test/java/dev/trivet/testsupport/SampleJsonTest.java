package dev.trivet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Responses made from the tables. */
class SampleJsonTest {

  private static final ServiceFacts ROOTLY = ServiceFacts.of("rootly");

  private static JsonNode sample(ServiceFacts facts, String operation, int variant) {
    return new SampleJson(facts, (row, attributes) -> attributes, variant)
        .result(facts.operation(operation));
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void result_ofAnOperation_hasEveryAttributeAtEveryDepth() {
    var team = sample(ROOTLY, "getTeam", 0);

    assertThat(ROOTLY.response("team"))
        .filteredOn(row -> row.is("depth", "0"))
        .allSatisfy(row -> assertThat(team.has(row.text("attribute"))).isTrue());
    assertThat(names(team.path("slack_channels").path(0))).containsExactly("id", "name");
    assertThat(team.path("user_ids").path(0).isIntegralNumber()).isTrue();
    assertThat(team.path("created_at").asText()).startsWith("2026-01-02T");
  }

  @Test
  void result_whereObjectsDiffer_hasTheMembersOfAll() {
    var handoff = sample(ROOTLY, "getScheduleRotation", 0).path("schedule_rotationable_attributes");

    assertThat(names(handoff))
        .containsExactly("handoff_day", "handoff_time", "shift_length", "shift_length_unit");
  }

  @Test
  void result_whereTypesDiffer_hasEachInAVariantOfItsOwn() {
    var rollbar = ServiceFacts.of("rollbar");

    assertThat(SampleJson.variants(rollbar, "Item")).isGreaterThan(1);
    assertThat(sample(rollbar, "getItem", 0).path("last_modified_by").isTextual()).isTrue();
    assertThat(sample(rollbar, "getItem", 1).path("last_modified_by").isNumber()).isTrue();
  }

  @Test
  void facts_ofEachService_nameEveryOperationOnce() {
    for (var service : Set.of("rollbar", "rootly", "honeybadger")) {
      var facts = ServiceFacts.of(service);

      assertThat(facts.operations()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }
}
