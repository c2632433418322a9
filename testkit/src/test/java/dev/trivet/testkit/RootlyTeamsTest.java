package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.time.VirtualTime;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyTeamsTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlyTeamsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static String groups(String attributes) {
    return "{'data':{'type':'groups','attributes':" + attributes + "}}";
  }

  private JsonNode create(String attributes) {
    var response = wire.post("/teams", groups(attributes));
    assertThat(response.status()).as(response.text()).isEqualTo(201);
    return response.at("/data");
  }

  @Test
  void team_whenCreated_looksLikeARealOne() {
    long user = fake.addUser("ann@example.com", "Ann Lee");
    var team =
        create(
            "{'name':'Site Réliability','color':'#FFAA00','user_ids':[%d,'%d'],'admin_ids':[%d]}"
                .formatted(user, user, user));
    assertThat(team.path("type").asText()).isEqualTo("groups");
    assertThat(team.path("id").asText()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(team.at("/attributes/slug").asText()).isEqualTo("site-reliability");
    assertThat(team.at("/attributes/created_at").asText())
        .isEqualTo("2025-12-31T16:00:00.000-08:00");
    assertThat(team.at("/attributes/alert_broadcast_channel")).isEqualTo(json("{}"));
    assertThat(team.at("/attributes/incidents_count").isInt()).isTrue();
    assertThat(team.at("/attributes/managed_by").asText()).isEqualTo("api");
    assertThat(team.at("/attributes/description").isNull()).isTrue();
    assertThat(team.at("/attributes").has("properties")).isFalse();
    assertThat(team.at("/attributes").has("opsgenie_team_id")).isFalse();
    assertThat(team.at("/attributes/user_ids")).isEqualTo(json("[" + user + "]"));
    assertThat(team.path("relationships"))
        .isEqualTo(json("{'users':{'data':[{'id':'%d','type':'users'}]}}".formatted(user)));
    assertThat(wire.get("/teams/" + team.path("id").asText()).at("/data")).isEqualTo(team);
    assertThat(wire.get("/teams/site-reliability").at("/data")).isEqualTo(team);
    assertThat(wire.get("/teams").at("/data")).containsExactly(team);
  }

  @Test
  void team_whenUpdated_keepsWhatIsAbsentAndClearsWhatIsNull(VirtualTime time) {
    var id =
        create("{'name':'a','description':'d','color':'#fff','notify_emails':['x@example.com']}")
            .path("id")
            .asText();
    time.advance(Duration.ofMillis(1500));
    var response =
        wire.put("/teams/a", groups("{'description':null,'alert_broadcast_enabled':true}"));
    assertThat(response.status()).isEqualTo(200);
    var attributes = wire.get("/teams/" + id).at("/data/attributes");
    assertThat(response.at("/data/attributes")).isEqualTo(attributes);
    assertThat(attributes.path("name").asText()).isEqualTo("a");
    assertThat(attributes.path("color").asText()).isEqualTo("#fff");
    assertThat(attributes.path("description").isNull()).isTrue();
    assertThat(attributes.path("alert_broadcast_enabled").asBoolean()).isTrue();
    assertThat(attributes.path("notify_emails")).hasSize(1);
    assertThat(attributes.path("updated_at").asText()).isEqualTo("2025-12-31T16:00:01.500-08:00");
    wire.put("/teams/a", groups("{'notify_emails':null}"));
    assertThat(wire.get("/teams/a").at("/data/attributes/notify_emails")).isEmpty();
  }

  @Test
  void admins_whenNotMembers_areDropped() {
    long ann = fake.addUser("ann@example.com", "Ann Lee");
    long bob = fake.addUser("bob@example.com", "Bob Ray");
    var team = create("{'name':'a','user_ids':[%d],'admin_ids':[%d,%d]}".formatted(ann, ann, bob));
    assertThat(team.at("/attributes/admin_ids")).isEqualTo(json("[" + ann + "]"));
    wire.put("/teams/a", groups("{'user_ids':[%d]}".formatted(bob)));
    assertThat(wire.get("/teams/a").at("/data/attributes/admin_ids")).isEmpty();
  }

  @Test
  void team_whenDeleted_isShownOnceMoreAndThenGone() {
    var team = create("{'name':'a'}");
    var response = wire.delete("/teams/a");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.at("/data")).isEqualTo(team);
    assertThat(wire.get("/teams/a").status()).isEqualTo(404);
    assertThat(wire.delete("/teams/" + team.path("id").asText()).status()).isEqualTo(404);
    assertThat(create("{'name':'a'}").path("id")).isNotEqualTo(team.path("id"));
  }

  @Test
  void include_whenAskedFor_addsResourcesAndRelationships() {
    long ann = fake.addUser("ann@example.com", "Ann Lee");
    create("{'name':'a','user_ids':[%d]}".formatted(ann));
    create("{'name':'b','user_ids':[%d]}".formatted(ann));
    var list = wire.get("/teams?include=users%2Cschedules,escalation_policies").body();
    assertThat(list.path("included")).hasSize(1);
    assertThat(list.at("/included/0/id").asText()).isEqualTo(Long.toString(ann));
    assertThat(list.at("/included/0/attributes/full_name").asText()).isEqualTo("Ann Lee");
    assertThat(list.at("/data/0/relationships").has("schedules")).isTrue();
    assertThat(list.at("/data/0/relationships/escalation_policies/data")).isEmpty();
    assertThat(wire.get("/teams/a?include=users").at("/included")).hasSize(1);
    assertThat(wire.get("/teams/a").body().has("included")).isFalse();
  }

  @Test
  void list_whenPaged_hasLinksAndCounts() {
    for (int i = 0; i < 5; i++) {
      fake.addTeam("team " + i);
    }
    var page = wire.get("/teams?page%5Bnumber%5D=2&page%5Bsize%5D=2&sort=name").body();
    var at = fake.baseUrl() + "/v1/teams?page%5Bnumber%5D=N&page%5Bsize%5D=2&sort=name";
    assertThat(page.path("links"))
        .isEqualTo(
            json(
                "{'self':'%s','first':'%s','prev':'%s','next':'%s','last':'%s'}"
                    .formatted(
                        at.replace("=N", "=2"),
                        at.replace("=N", "=1"),
                        at.replace("=N", "=1"),
                        at.replace("=N", "=3"),
                        at.replace("=N", "=3"))));
    assertThat(page.path("meta"))
        .isEqualTo(
            json(
                "{'current_page':2,'next_page':3,'prev_page':1,'total_count':5,'total_pages':3,"
                    + "'next_cursor':null}"));
    var last = wire.get(page.at("/links/next").asText()).body();
    assertThat(last.path("data")).hasSize(1);
    assertThat(last.at("/links/next").isNull()).isTrue();
    assertThat(last.at("/meta/next_page").isNull()).isTrue();
    var empty = wire.get("/teams?filter%5Bname%5D=none").body();
    assertThat(empty.at("/meta/total_pages").asInt()).isZero();
    assertThat(empty.at("/links/prev").isNull()).isTrue();
  }

  @Test
  void links_whenSwitched_pointToTheRealHost() {
    fake.faults().linksTo(URI.create("http://127.0.0.1:1"));
    assertThat(wire.get("/teams").at("/links/self").asText()).startsWith("http://127.0.0.1:1/v1/");
    fake.faults().linksToOtherHost(true);
    assertThat(wire.get("/teams").at("/links/self").asText())
        .isEqualTo("https://api.rootly.com/v1/teams?page%5Bnumber%5D=1&page%5Bsize%5D=50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "filter[search]=LPH;                        alpha",
        "filter[slug]=beta;                         beta",
        "filter[name]=gamma;                        gamma",
        "filter[name]=gam;                          ''",
        "filter[color]=#111111;                     alpha",
        "filter[external_id]=ext-b;                 beta",
        "filter[backstage_id]=bs;                   beta",
        "filter[cortex_id]=cx;                      gamma",
        "filter[opslevel_id]=ol;                    delta",
        "filter[alert_broadcast_enabled]=true;      gamma",
        "filter[incident_broadcast_enabled]=false;  alpha beta gamma delta",
        "filter[name][eq]=alpha;                    alpha",
        "filter[name][not_eq]=alpha;                beta gamma delta",
        "filter[slug][in]=alpha,gamma;              alpha gamma",
        "filter[slug][not_in]=alpha,gamma;          beta delta",
        "filter[alert_broadcast_enabled][eq]=true;  gamma",
        "filter[created_at][gt]=2026-01-01T00:01:00Z;           gamma delta",
        "filter[created_at][gte]=2025-12-31T16:01:00.000-08:00; beta gamma delta",
        "filter[created_at][lt]=2026-01-01T00:01:00Z;           alpha",
        "filter[created_at][lte]=2026-01-01T00:01:00Z;          alpha beta",
        "sort=-created_at;                          delta gamma beta alpha",
        "sort=name;                                 alpha beta delta gamma",
        "sort=-name;                                gamma delta beta alpha",
        "filter[unheard_of]=x;                      alpha beta gamma delta",
      })
  void list_whenFilteredAndSorted_hasTheseTeams(String query, String names, VirtualTime time) {
    create("{'name':'alpha','color':'#111111'}");
    time.advance(Duration.ofMinutes(1));
    create("{'name':'beta','external_id':'ext-b','backstage_id':'bs'}");
    time.advance(Duration.ofMinutes(1));
    create("{'name':'gamma','cortex_id':'cx','alert_broadcast_enabled':true}");
    time.advance(Duration.ofMinutes(1));
    wire.post(
        "/teams/bulk_upsert",
        "{'entities':[{'external_id':'e','name':'delta','opslevel_id':'ol'}]}");
    var encoded =
        query.replace("[", "%5B").replace("]", "%5D").replace("#", "%23").replace(",", "%2C");
    var found = new StringBuilder();
    for (var team : wire.get("/teams?" + encoded).at("/data")) {
      found.append(' ').append(team.at("/attributes/name").asText());
    }
    assertThat(found.toString().trim()).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "POST; /teams; {};                                       422; Name can't be blank",
        "POST; /teams; {'name':' '};                             422; Name can't be blank",
        "POST; /teams; {'name':'taken'};                         422; Name has already been taken",
        "POST; /teams; {'name':'n','slug':'s'};                  422; Unknown attribute slug",
        "POST; /teams; {'name':'n','position':'1'};              422; Position is invalid",
        "POST; /teams; {'name':'n','user_ids':[1]};              404; Not found or unauthorized",
        "PUT;  /teams/taken; {'name':null};                      422; Name can't be blank",
        "PUT;  /teams/taken; {'opsgenie_team_id':'x'};    422; Unknown attribute opsgenie_team_id",
        "PUT;  /teams/taken; {'admin_ids':[1]};                  404; Not found or unauthorized",
        "PUT;  /teams/other; {'name':'taken'};                   422; Name has already been taken",
        "PUT;  /teams/nope; {};                                  404; Not found or unauthorized",
      })
  void write_whenWrong_isAnErrorsList(
      String method, String path, String attributes, int status, String title) {
    fake.addTeam("taken");
    fake.addTeam("other");
    var response = wire.send(method, path, groups(attributes));
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(errors(title, status));
  }

  private static JsonNode errors(String title, int status) {
    var body = (ObjectNode) json("{}");
    body.putArray("errors").addObject().put("title", title).put("status", Integer.toString(status));
    return body;
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/teams/nope",
    "DELETE,/teams/nope",
    "GET,/teams/nope/incidents_chart?period=day",
    "GET,/nothing"
  })
  void call_whenNothingIsThere_is404(String method, String path) {
    var response = wire.send(method, path, "");
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).isEqualTo(errors("Not found or unauthorized", 404));
    assertThat(response.header("X-RateLimit-Limit")).contains("3000");
  }

  @Test
  void token_whenWrong_is401() {
    for (var credential : new String[] {"Bearer other", "Basic x", fake.token()}) {
      var response = wire.with("Authorization", credential).get("/teams");
      assertThat(response.status()).isEqualTo(401);
      assertThat(response.body()).isEqualTo(errors("Invalid token", 401));
      assertThat(response.header("X-RateLimit-Used")).isPresent();
    }
  }

  @Test
  void response_whenWithBody_hasTheJsonApiMediaType() {
    assertThat(wire.get("/teams").header("Content-Type"))
        .contains("application/vnd.api+json; charset=utf-8");
  }

  @Test
  void request_whenOfAnotherType_is422() {
    assertThat(wire.post("/teams", "{'data':{'type':'teams','attributes':{'name':'a'}}}").status())
        .isEqualTo(422);
    assertThat(wire.post("/teams", "[]").status()).isEqualTo(422);
    assertThat(wire.post("/teams", "{}").status()).isEqualTo(422);
  }
}
