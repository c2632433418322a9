package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pulses, audits, templates of messages, checklists, actions of edge connectors, the assistant. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyKnowledgeTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlyKnowledgeTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static String document(String type, String attributes) {
    return "{'data':{'type':'%s','attributes':{%s}}}".formatted(type, attributes);
  }

  @ParameterizedTest
  @CsvSource({
    "'[services]=api',1",
    "'[services]=API',1",
    "'[services][in]=web,api',1",
    "'[services][not_eq]=api',1",
    "'[environments]=production',1",
    "'[environments]=api',0",
    "'[labels]=team%3Dsre',1",
    "'[labels]=team',1",
    "'[labels]=team%3Dweb',0",
    "'[refs][eq]=sha:cafe',1",
    "'[source]=k8s',1",
    "'[services]=api&filter[labels]=team',0",
  })
  void pulses_areFoundByWhatTheyBelongTo(String filter, int found) {
    var api = fake.add("services", Map.of("name", "API"));
    var production = fake.add("environments", Map.of("name", "Production"));
    wire.post(
        "/pulses",
        document(
            "pulses",
            "'summary':'a','source':'k8s','service_ids':['%s'],'environment_ids':['%s']"
                .formatted(api, production)));
    wire.post(
        "/pulses",
        document(
            "pulses",
            "'summary':'b','labels':[{'key':'team','value':'sre'}],"
                + "'refs':[{'key':'sha','value':'cafe'}]"));

    var query = ("filter" + filter).replace("[", "%5B").replace("]", "%5D");
    assertThat(wire.get("/pulses?" + query).at("/data")).hasSize(found);
  }

  @Test
  void audits_areFoundByWhoAndWhat() {
    fake.add("audits", Map.of("event", "create", "item_type", "Team", "api_key_id", "k1"));
    fake.add("audits", Map.of("event", "update", "item_type", "Service", "user_id", 7));

    assertThat(wire.get("/audits").at("/meta/total_count").asInt()).isEqualTo(2);
    var byKey = wire.get("/audits?filter%5Bapi_key_id%5D=k1").at("/data");
    assertThat(byKey.findValuesAsText("event")).containsExactly("create");
    assertThat(byKey.findValues("api_key_id")).isEmpty();
    assertThat(wire.get("/audits?filter%5Buser_id%5D%5Bin%5D=6,7").at("/data")).hasSize(1);
  }

  @Test
  void template_showsTheTextsThatWereWritten() {
    var type = fake.add("communications_types", Map.of("name", "Outage", "color", "#111111"));
    var stage = fake.add("communications_stages", Map.of("name", "First"));
    var created =
        wire.post(
            "/communications/templates",
            document(
                "communications_templates",
                "'name':'Down','communication_type_id':'%s',".formatted(type)
                    + "'communication_template_stages_attributes':[{'communication_stage_id':'%s',"
                        .formatted(stage)
                    + "'sms_content':'We are down'}]"));

    var shown = created.at("/data/attributes");
    assertThat(shown.at("/communication_type"))
        .isEqualTo(json("{'id':'%s','name':'Outage'}".formatted(type)));
    var text = shown.at("/communication_template_stages/0/data");
    assertThat(text.at("/attributes/sms_content").asText()).isEqualTo("We are down");
    assertThat(text.at("/attributes/email_body").isNull()).isTrue();
    assertThat(text.at("/attributes/communication_stage/name").asText()).isEqualTo("First");

    var path = "/communications/templates/" + created.at("/data/id").asText();
    var change =
        "'communication_template_stages_attributes':[{'id':'%s','sms_content':'We are up'}]";
    wire.patch(
        path, document("communications_templates", change.formatted(text.at("/id").asText())));
    var changed = wire.get(path).at("/data/attributes/communication_template_stages");
    assertThat(changed).hasSize(1);
    assertThat(changed.at("/0/data/id")).isEqualTo(text.at("/id"));
    assertThat(changed.at("/0/data/attributes/sms_content").asText()).isEqualTo("We are up");
    assertThat(
            wire.patch(path, document("communications_templates", change.formatted("no"))).status())
        .isEqualTo(404);
  }

  @Test
  void checklists_areTriggeredForEveryEntryOfTheType() {
    fake.addTeam("SRE");
    fake.add("services", Map.of("name", "API"));
    var template =
        fake.add(
            "catalog_checklist_templates",
            Map.of("name", "Readiness", "catalog_type", "Group", "scope_type", "Team"));

    assertThat(wire.post("/catalog_checklist_templates/readiness/trigger", "").status())
        .isEqualTo(202);

    var checklists = wire.get("/catalog_entity_checklists").at("/data");
    assertThat(checklists).hasSize(1);
    var checklist = checklists.at("/0/attributes");
    assertThat(checklist.path("auditable_type").asText()).isEqualTo("Group");
    assertThat(checklist.path("status").asText()).isEqualTo("triggered");
    assertThat(checklist.path("catalog_checklist_template_id").asText()).isEqualTo(template);
    assertThat(wire.post("/catalog_checklist_templates/no/trigger", "").status()).isEqualTo(404);
  }

  @Test
  void action_ofAnEdgeConnector_isWrittenInItsOwnShape() {
    var path =
        "/edge_connectors/" + fake.add("edge_connectors", Map.of("name", "Edge")) + "/actions";
    var other = "/edge_connectors/" + fake.add("edge_connectors", Map.of("name", "Other"));
    var action = "{'action':{'name':'Restart','action_type':'script','metadata':{'timeout':30}}}";

    var created = wire.post(path, action);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/data/attributes/timeout").asInt()).isEqualTo(30);
    assertThat(created.at("/data/attributes/slug").asText()).isEqualTo("restart");
    var changed = wire.patch(path + "/restart", "{'action':{'name':'Stop'}}");
    assertThat(changed.at("/data/attributes/name").asText()).isEqualTo("Stop");
    assertThat(changed.at("/data/attributes/timeout").asInt()).isEqualTo(30);
    assertThat(wire.get(path).at("/data")).hasSize(1);
    assertThat(wire.get(other + "/actions").at("/data")).isEmpty();
    assertThat(wire.get(other + "/actions/restart").status()).isEqualTo(404);
    assertThat(wire.patch(other + "/actions/restart", action).status()).isEqualTo(404);
    assertThat(wire.post(path, action.replace("script", "spell")).status()).isEqualTo(422);
    assertThat(wire.post(path, "{'action':{'name':'x'}}").status()).isEqualTo(422);
    assertThat(wire.post(path, "{}").status()).isEqualTo(422);
    assertThat(wire.delete(path + "/restart").status()).isEqualTo(200);
    assertThat(wire.get(path).at("/data")).isEmpty();
  }

  @Test
  void chat_keepsItsMessagesUntilItIsDeleted() {
    var first = wire.post("/ai/chat?message=Hello", "");
    var session = first.at("/data/attributes/session_id").asText();
    wire.post("/ai/chat?message=Again&session_id=" + session, "");

    var path = "/ai/chat/sessions/" + session;
    var messages = wire.get(path + "/messages?page%5Bsize%5D=3");
    assertThat(messages.at("/messages")).hasSize(3);
    assertThat(messages.at("/messages/2/content").asText()).isEqualTo("Again");
    assertThat(messages.at("/messages/1/role").asText()).isEqualTo("assistant");
    assertThat(messages.at("/meta/next_page").asInt()).isEqualTo(2);
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(wire.get(path + "/messages").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'',422",
    "'message=%20',422",
    "'message=a&session_id=no',404",
    "'message=a&incident_id=no',404",
    "'message=a&incident_id=x&alert_id=y',422",
  })
  void chat_whenTheMessageIsWrong_isRefused(String query, int status) {
    assertThat(wire.post("/ai/chat?" + query, "").status()).isEqualTo(status);
  }
}
