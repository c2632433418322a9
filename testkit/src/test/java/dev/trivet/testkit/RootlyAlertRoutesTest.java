package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Alert routes with the parts of their rules, the alert configuration, receipts. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyAlertRoutesTest {
  private static final String RULES =
      """
      [{'name':'Pages','destinations':[{'target_type':'Group','target_id':'g1'}],
        'condition_groups':[{'position':1,'conditions':[
          {'property_field_condition_type':'contains','property_field_type':'attribute'}]}]}]
      """;

  private final FakeRootly fake;
  private final Wire wire;
  private String source;

  RootlyAlertRoutesTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addSource() {
    source = fake.add("alert_sources", Map.of("name", "Grafana"));
  }

  private static String document(String attributes) {
    return "{'data':{'type':'alert_routes','attributes':{" + attributes + "}}}";
  }

  private String route() {
    var created =
        wire.post(
            "/alert_routes",
            document(
                "'name':'Ops','alerts_source_ids':['%s'],'rules':%s".formatted(source, RULES)));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/data/attributes/rules")).isEqualTo(json(RULES));
    return "/alert_routes/" + created.at("/data/id").asText();
  }

  @Test
  void rules_showTheIdsOfTheirPartsOnDemand() {
    var path = route();

    var rules = wire.get(path + "?show_nested_ids=true").at("/data/attributes/rules");

    assertThat(rules.findValuesAsText("id")).hasSize(4).doesNotHaveDuplicates();
    assertThat(wire.get(path + "?show_nested_ids=true").at("/data/attributes/rules"))
        .isEqualTo(rules);
    assertThat(wire.get(path).at("/data/attributes/rules")).isEqualTo(json(RULES));
  }

  @Test
  void patch_changesRemovesAndAddsSingleParts() {
    var path = route();
    var nested = path + "?show_nested_ids=true";
    var rule = wire.get(nested).at("/data/attributes/rules/0");
    var change =
        "'rules':[{'id':'%s','name':'Calls','destinations':[{'id':'%s','_destroy':true}],"
            + "'condition_groups':[{'conditions':[]}]},{'name':'Rest','fallback_rule':true}]";

    var patched =
        wire.patch(
            path,
            document(
                change.formatted(
                    rule.path("id").asText(), rule.at("/destinations/0/id").asText())));

    assertThat(patched.status()).isEqualTo(200);
    var rules = wire.get(nested).at("/data/attributes/rules");
    assertThat(rules).hasSize(2);
    assertThat(rules.at("/0/name").asText()).isEqualTo("Calls");
    assertThat(rules.at("/0/id")).isEqualTo(rule.path("id"));
    assertThat(rules.at("/0/destinations")).isEmpty();
    assertThat(rules.at("/0/condition_groups")).hasSize(2);
    assertThat(rules.at("/0/condition_groups/0")).isEqualTo(rule.at("/condition_groups/0"));
    assertThat(rules.at("/1/fallback_rule").asBoolean()).isTrue();
    assertThat(wire.get(path).at("/data/attributes/name").asText()).isEqualTo("Ops");
  }

  @Test
  void patch_ofAPartThatIsNotThere_isMissing() {
    var path = route();
    assertThat(wire.patch(path, document("'rules':[{'id':'no','name':'x'}]")).status())
        .isEqualTo(404);
    assertThat(wire.get(path).at("/data/attributes/rules")).isEqualTo(json(RULES));
  }

  @Test
  void put_replacesAllRules_andOnlyOneMayBeTheFallback() {
    var path = route();
    var fallback = "{'name':'Rest','fallback_rule':true}";

    var two = wire.put(path, document("'rules':[" + fallback + "," + fallback + "]"));
    var one = wire.put(path, document("'rules':[" + fallback + "]"));

    assertThat(two.status()).isEqualTo(422);
    assertThat(one.at("/data/attributes/rules")).isEqualTo(json("[" + fallback + "]"));
    assertThat(wire.patch(path, document("'rules':[" + fallback + "]")).status()).isEqualTo(422);
  }

  @Test
  void delete_tellsThatTheRouteIsGone() {
    var path = route();
    var deleted = wire.delete(path);
    assertThat(deleted.at("/data/attributes")).isEqualTo(json("{'deleted':true}"));
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @Test
  void configuration_isAlwaysThere_andKeepsWhatIsNotSent() {
    var path = "/alert_configuration";
    var empty = wire.get(path);
    assertThat(empty.status()).isEqualTo(200);
    var type = "{'data':{'type':'alert_configurations','attributes':{%s}}}";

    wire.put(path, type.formatted("'alert_acknowledgment':{'timeout_minutes':30}"));
    var changed = wire.put(path, type.formatted("'manual_paging_form_settings':['user']"));

    assertThat(changed.at("/data/id")).isEqualTo(empty.at("/data/id"));
    assertThat(changed.at("/data/attributes/alert_acknowledgment/timeout_minutes").asInt())
        .isEqualTo(30);
    assertThat(wire.get(path).body()).isEqualTo(changed.body());
    assertThat(wire.put(path, type.formatted("'manual_paging_form_settings':['pigeon']")).status())
        .isEqualTo(422);
  }

  @Test
  void receipt_isItsMembers_asFarAsTheyAreSet() {
    var done = Map.of("state", "done", "resource_type", "Alert", "resource_id", "a1");
    var id = fake.add("receipts", done);
    assertThat(wire.get("/alerts/receipts/" + id).body())
        .isEqualTo(json("{'state':'done','resource_type':'Alert','resource_id':'a1'}"));
    assertThat(wire.get("/alerts/receipts/no").status()).isEqualTo(404);
  }

  @Test
  void urgencies_ofTheConfiguration_haveToExist() {
    var body =
        "{'data':{'type':'alert_configurations','attributes':{'manual_paging_urgency_ids':%s}}}";
    assertThat(wire.put("/alert_configuration", body.formatted("['no']")).status()).isEqualTo(404);
    var high = fake.add("alert_urgencies", Map.of("name", "High"));
    var changed = wire.put("/alert_configuration", body.formatted("['" + high + "']"));
    assertThat(changed.at("/data/attributes/manual_paging_urgency_ids/0").asText()).isEqualTo(high);
  }
}
