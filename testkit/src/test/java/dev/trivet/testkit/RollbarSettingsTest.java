package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How projects are set up: access tokens, notifications, links to other services, replays. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarSettingsTest {
  private final FakeRollbar fake;
  private final Wire account;
  private FakeRollbarProject project;
  private Wire wire;
  private String tokens = "";

  RollbarSettingsTest(FakeRollbar fake) {
    this.fake = fake;
    this.account = Wire.to(fake);
    this.wire = account;
  }

  @BeforeEach
  void addProject() {
    project = fake.project(fake.addProject("web"));
    wire = Wire.rollbar(fake, project.token());
    tokens = "/project/" + project.id() + "/access_tokens";
  }

  private Wire.Response createToken(String attributes) {
    return Wire.to(fake).post(tokens, attributes);
  }

  @Test
  void project_hasATokenForEachScope() {
    var listed = Wire.to(fake).get(tokens).at("/result");
    assertThat(listed).hasSize(4);
    assertThat(listed.findValuesAsText("name"))
        .containsExactly("post_client_item", "post_server_item", "read", "write");
    var read = Wire.rollbar(fake, project.token("read"));
    assertThat(read.get("/items").status()).isEqualTo(200);
    assertThat(read.post("/rql/jobs/", "{'query_string':'q'}").status()).isEqualTo(200);
    var refused = read.post("/service_links", "{}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/message").asText())
        .isEqualTo(
            "insufficient privileges: write scope is required but the access token only has read.");
    assertThat(Wire.rollbar(fake, project.token("write")).get("/items").status()).isEqualTo(403);
    assertThat(account.post("/deploy?project_id=" + project.id(), "{}").status()).isEqualTo(403);
  }

  @Test
  void token_whenCreated_worksAndShowsItsSecretOnce() {
    var created =
        createToken("{'name':'ci','scopes':['post_server_item'],'token_type':'v2'}").at("/result");
    var secret = created.path("access_token").asText();
    var publicId = created.path("public_id").asText();
    var wire = Wire.rollbar(fake, secret);
    var deploy = "{'environment':'qa','revision':'a'}";
    assertThat(wire.post("/deploy", deploy).status()).isEqualTo(200);
    assertThat(wire.get("/items").status()).isEqualTo(403);
    var listed = Wire.to(fake).get(tokens).at("/result/4");
    assertThat(listed.has("access_token")).isFalse();
    assertThat(listed.path("public_id").asText()).isEqualTo(publicId);

    var one = "/project/" + project.id() + "/access_token";
    var change =
        "{'public_id':'%s','rate_limit_window_size':60,'rate_limit_window_count':5,'name':'x'}";
    var changed = Wire.to(fake).send("PATCH", one, change.formatted(publicId));
    assertThat(changed.body()).isEqualTo(json("{'err':0}"));
    listed = Wire.to(fake).get(tokens).at("/result/4");
    assertThat(listed.path("rate_limit_window_count").asInt()).isEqualTo(5);
    assertThat(listed.path("name").asText()).isEqualTo("ci");

    var gone = Wire.to(fake).delete(one + "/" + publicId);
    assertThat(gone.body()).isEqualTo(json("{'err':0,'result':'Access token has been deleted.'}"));
    assertThat(wire.post("/deploy", deploy).status()).isEqualTo(403);
    assertThat(Wire.to(fake).delete(one + "/" + publicId).at("/err").asInt()).isEqualTo(1);
  }

  @Test
  void token_whenDisabled_isRefused() {
    var created = createToken("{'name':'off','scopes':['read'],'status':'disabled'}");
    var refused = Wire.rollbar(fake, created.at("/result/access_token").asText()).get("/items");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/message").asText())
        .isEqualTo("insufficient privileges: The access token is disabled.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'scopes':['read']}; 422",
        "{'name':'a'}; 422",
        "{'name':'a','scopes':['sing']}; 422",
        "{'name':'a','scopes':['read'],'status':'odd'}; 422",
        "{'name':'a','scopes':['read','post_server_item'],'token_type':'v1'}; 422",
        "{'name':'a','scopes':['read'],'rate_limit_window_size':'60'}; 400",
        "{'name':'a','scopes':['read'],'rate_limit_window_size':61}; 400",
        "{'name':'a','scopes':['read'],'rate_limit_window_count':-1}; 422",
      })
  void token_whenItCannotExist_isRefused(String attributes, int status) {
    assertThat(createToken(attributes).status()).isEqualTo(status);
    assertThat(Wire.to(fake).get(tokens).at("/result")).hasSize(4);
  }

  @Test
  void link_fromItsMakingToItsEnd_isWhatWasWritten() {
    var link = "{'name':'Logs','template':'https://example.com/{{a}}'}";
    var made = wire.post("/service_links", link);
    assertThat(made.status()).isEqualTo(200);
    var path = "/service_links/" + made.at("/result/id").asText();
    assertThat(wire.get(path).at("/result")).isEqualTo(made.at("/result"));
    assertThat(wire.put(path, link.replace("Logs", "All logs")).at("/result/name").asText())
        .isEqualTo("All logs");
    assertThat(wire.put(path, "{'name':'Logs'}").status()).isEqualTo(422);
    assertThat(wire.get("/service_links").at("/result")).hasSize(1);
    var other = Wire.rollbar(fake, fake.project(fake.addProject("other")).token());
    assertThat(other.get("/service_links").at("/result")).isEmpty();
    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(wire.delete(path).body()).isEqualTo(json("{'err':0,'result':{}}"));
    assertThat(wire.get(path).at("/message").asText()).isEqualTo("Not found");
  }

  @Test
  void rules_whenCreatedReplacedAndDeleted_followTheState() {
    var rule =
        "{'trigger':'new_item','filters':[{'type':'level','operation':'gte','value':'error'}]}";
    var made = wire.post("/notifications/email/rules", "[" + rule + "]").at("/result");
    assertThat(made.at("/0/action").asText()).isEqualTo("send_email");
    assertThat(made.at("/0/status").asText()).isEqualTo("enabled");
    assertThat(wire.get("/notifications/email/rules").at("/result")).isEqualTo(made);
    var path = "/notifications/email/rule/" + made.at("/0/id").asText();
    assertThat(wire.get(path).at("/result")).isEqualTo(made.get(0));
    var changed = wire.put(path, "{'trigger':'deploy','status':'disabled'}").at("/result");
    assertThat(changed.path("trigger").asText()).isEqualTo("deploy");
    assertThat(changed.path("filters")).isEmpty();
    var replaced = wire.put("/notifications/email/rules", "[" + rule + "," + rule + "]");
    assertThat(replaced.body()).isEqualTo(json("{'err':0,'result':{}}"));
    var now = wire.get("/notifications/email/rules").at("/result");
    assertThat(now).hasSize(2);
    assertThat(wire.get(path).status()).isEqualTo(404);
    var id = now.at("/0/id").asText();
    assertThat(wire.delete("/notifications/email/rule/" + id).at("/result/id").asText())
        .isEqualTo(id);
    assertThat(wire.get("/notifications/slack/rules").at("/result")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "email; {}; 400",
        "email; [{}]; 422",
        "slack; [{'trigger':'daily_summary'}]; 422",
        "webhook; [{'trigger':'new_version'}]; 422",
        "pagerduty; [{'trigger':'deploy'}]; 422",
        "slack; [{'trigger':'new_item','action':'send_email'}]; 422",
        "slack; [{'trigger':'deploy','config':{'show_message_buttons':true}}]; 422",
        "email; [{'trigger':'daily_summary','filters':[{'type':'level'}]}]; 422",
        "slack; [{'trigger':'new_item','filters':[{'type':'rate','period':60,'count':1}]}]; 422",
        "slack; [{'trigger':'occurrence_rate','filters':[{'type':'rate','count':1}]}]; 422",
        "slack; [{'trigger':'deploy','filters':[{'type':'level','operation':'eq','value':'x'}]}]; 422",
        "slack; [{'trigger':'new_item','filters':[{'type':'level','operation':'neq','value':'x'}]}]; 422",
        "slack; [{'trigger':'occurrence_rate','filters':[{'type':'rate','period':60,'count':1}]}]; 200",
        "email; [{'trigger':'deploy','filters':[{'type':'comment','operation':'within','value':'x'}]}]; 200",
      })
  void rules_whenTheyCannotExist_areRefused(String channel, String rules, int status) {
    var sent = wire.post("/notifications/" + channel + "/rules", rules);
    assertThat(sent.status()).isEqualTo(status);
    assertThat(wire.get("/notifications/" + channel + "/rules").at("/result"))
        .hasSize(status == 200 ? 1 : 0);
  }

  @Test
  void channel_whenConfigured_keepsItsSettings() {
    var unset = wire.get("/notifications/slack").at("/result/settings/enabled");
    assertThat(unset.asBoolean()).isFalse();
    var settings = "{'enabled':true,'service_account_id':'123','channel':'#demo'}";
    assertThat(wire.put("/notifications/slack", settings).at("/result"))
        .isEqualTo(json("{'project_id':%d}".formatted(project.id())));
    assertThat(wire.get("/notifications/slack").at("/result/settings")).isEqualTo(json(settings));
    assertThat(wire.put("/notifications/webhook", "{'enabled':true}").status()).isEqualTo(422);
    assertThat(wire.get("/notifications/pigeon").status()).isEqualTo(404);
  }

  @Test
  void replay_whenAdded_isReadAndDeleted() {
    project.addReplay("production", "s 1", "r1", List.of(Map.of("span_id", "a", "duration", 5)));
    var path = "/environment/production/session/s%201/replay/r1";
    assertThat(wire.get(path).at("/result"))
        .isEqualTo(json("{'events':[{'span_id':'a','duration':5}]}"));
    assertThat(wire.delete(path).status()).isEqualTo(200);
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/service_links", "/deploys", "/rql/jobs/", "/notifications/slack"})
  void project_whenDeleted_isNotFoundByItsToken(String path) {
    assertThat(wire.get(path).status()).isEqualTo(200);
    Wire.to(fake).delete("/project/" + project.id());
    assertThat(wire.get(path).status()).isEqualTo(404);
    assertThat(wire.get(path).at("/message").asText())
        .isEqualTo("Project not found in this account.");
  }

  @Test
  void ping_needsNoToken() {
    var pong = Wire.to(fake).with("X-Other", "x").get("/status/ping");
    assertThat(pong.status()).isEqualTo(200);
    assertThat(pong.text()).isEqualTo("pong");
  }
}
