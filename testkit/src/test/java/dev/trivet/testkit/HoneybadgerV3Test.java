package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake of API v3: its envelope, tokens, lists and refusals. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerV3Test {
  private final FakeHoneybadgerV3 fake;
  private Wire wire;
  private String project = "";

  HoneybadgerV3Test(FakeHoneybadgerV3 fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void createProject() {
    wire = Wire.to(fake);
    var created = wire.post("/projects", "{'name':'Rails','purge_days':30}");
    assertThat(created.status()).isEqualTo(201);
    project = "/projects/" + created.at("/data/id").asText();
  }

  private String fault(String klass, boolean resolved) {
    var id = project.substring("/projects/".length());
    return fake.add("fault", Map.of("project_id", id, "klass", klass, "resolved", resolved));
  }

  @Test
  void project_isChangedByAMerge() {
    var changed = wire.patch(project, "{'language':'ruby','purge_days':null}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/data/name").asText()).isEqualTo("Rails");
    assertThat(changed.at("/data/language").asText()).isEqualTo("ruby");
    assertThat(changed.at("/data/purge_days").isNull()).isTrue();
    wire.patch(project, "{'resolve_errors_on_deploy':false}");
    assertThat(
            wire.patch(project, "{'resolve_errors_on_deploy':null}")
                .at("/data/resolve_errors_on_deploy"))
        .isEqualTo(json("true"));
    assertThat(changed.at("/meta/request_id").asText()).isNotEmpty();
    assertThat(wire.get(project).body()).isEqualTo(changed.body());
    assertThat(wire.delete(project).status()).isEqualTo(204);
    assertThat(wire.get(project).at("/error/code").asText()).isEqualTo("not_found");
  }

  @Test
  void readOnlyMembers_mayBeSentBack_unknownOnesMayNot() {
    assertThat(wire.patch(project, "{'name':'New','fault_count':7}").status()).isEqualTo(200);
    var refused = wire.patch(project, "{'name':'New','nickname':'x'}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/error/code").asText()).isEqualTo("validation_error");
    assertThat(refused.at("/error/details"))
        .isEqualTo(json("[{'field':'nickname','message':'is not permitted'}]"));
    assertThat(wire.patch(project, "{'name':null}").status()).isEqualTo(422);
  }

  @Test
  void list_withNumberedPages_linksToTheNext() {
    for (int i = 0; i < 4; i++) {
      wire.post("/teams", "{'name':'Team %d'}".formatted(i));
    }
    var names = new ArrayList<String>();
    var next = "/teams?per_page=3";
    for (int pages = 0; next != null; pages++) {
      assertThat(pages).isLessThan(3);
      var page = wire.get(next);
      page.at("/data").forEach(team -> names.add(team.path("name").asText()));
      next = page.at("/links/next").isNull() ? null : page.at("/links/next").asText();
    }
    assertThat(names).containsExactly("Team 0", "Team 1", "Team 2", "Team 3");
    assertThat(wire.get("/teams?name=Team%202").at("/data")).hasSize(1);
    assertThat(wire.get("/teams?per_page=101").at("/error/code").asText())
        .isEqualTo("invalid_parameter");
  }

  @Test
  void list_thatIsWalkedBackInTime_linksToOlderAndNewer() {
    var id = project.substring("/projects/".length());
    for (int i = 0; i < 5; i++) {
      fake.add("deploy", Map.of("project_id", id, "revision", "r" + i));
    }
    var first = wire.get(project + "/deploys?limit=2");
    assertThat(first.at("/data/0/revision").asText()).isEqualTo("r4");
    assertThat(first.at("/links/newer").isNull()).isTrue();
    var second = wire.get(first.at("/links/older").asText());
    assertThat(second.at("/data/0/revision").asText()).isEqualTo("r2");
    var third = wire.get(second.at("/links/older").asText());
    assertThat(third.at("/data")).hasSize(1);
    assertThat(third.at("/links/older").isNull()).isTrue();
    assertThat(third.at("/pagination/has_newer").asBoolean()).isTrue();
    assertThat(wire.get(project + "/deploys?before=none").status()).isEqualTo(400);
  }

  @Test
  void integration_whenNullIsSent_hasItsDefaultsAgain() {
    var created =
        wire.post(
            project + "/integrations",
            "{'type':'WebHook','events':['resolved'],'threshold':100,'rate':'min'}");
    assertThat(created.at("/data/rate")).isEqualTo(json("'min'"));
    var integration = project + "/integrations/" + created.at("/data/id").asText();
    var changed = wire.patch(integration, "{'events':null,'rate':null}");
    assertThat(changed.at("/data/rate")).isEqualTo(json("'wday'"));
    assertThat(changed.at("/data/events")).isEmpty();
    assertThat(changed.at("/data/error")).isEqualTo(json("false"));
    assertThat(wire.patch(integration, "{'rate':5}").status()).isEqualTo(422);
  }

  @Test
  void site_hasSomethingToMatchUnlessAnySuccessWillDo() {
    var sites = project + "/sites";
    assertThat(wire.post(sites, "{'url':'https://x.example','match':'x'}").status()).isEqualTo(422);
    var nothing = "{'url':'https://x.example','match_type':'include'}";
    assertThat(wire.post(sites, nothing).status()).isEqualTo(422);
    var created = wire.post(sites, "{'url':'https://x.example','match_type':'exact','match':'3'}");
    assertThat(created.status()).isEqualTo(201);
    var site = sites + "/" + created.at("/data/id").asText();
    var changed = wire.patch(site, "{'match_type':null,'match':null}");
    assertThat(changed.at("/data/match_type")).isEqualTo(json("'success'"));
    assertThat(changed.at("/data/match").isNull()).isTrue();
  }

  @Test
  void checkIns_areReplacedAsAWhole() {
    wire.post(project + "/check_ins", "{'slug':'old','schedule_type':'simple'}");
    wire.post(project + "/check_ins", "{'slug':'kept','schedule_type':'simple'}");
    var path = project + "/check_ins/bulk_update";
    var replaced = wire.put(path, "{'check_ins':[{'slug':'kept','name':'K'},{'slug':'new'}]}");
    assertThat(replaced.at("/data"))
        .isEqualTo(
            json(
                """
                [{'operation':'delete','slug':'old','success':true},
                 {'operation':'update','slug':'kept','success':true},
                 {'operation':'create','slug':'new','success':true}]"""));
    assertThat(wire.get(project + "/check_ins").at("/data")).hasSize(2);
    assertThat(wire.put(path, "{'check_ins':[]}").status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'schedule_type':'weekly'", "'cron_timezone':'Europe/Berlin'"})
  void checkIns_whenOneIsWrong_stayAllAsTheyAre(String wrong) {
    wire.post(project + "/check_ins", "{'slug':'old','schedule_type':'simple'}");
    var path = project + "/check_ins/bulk_update";
    var all = "{'check_ins':[{'slug':'new','schedule_type':'simple'},{'slug':'bad',%s}]}";
    assertThat(wire.put(path, all.formatted(wrong)).status()).isEqualTo(422);
    var left = wire.get(project + "/check_ins").at("/data");
    assertThat(left).hasSize(1);
    assertThat(left.at("/0/slug").asText()).isEqualTo("old");
    assertThat(wire.post(project + "/check_ins", "{'slug':'bad'," + wrong + "}").status())
        .isEqualTo(422);
  }

  @Test
  void alarm_keepsWhatItNeeds() {
    var alarm =
        wire.post(
            project + "/alarms",
            "{'name':'A','query':'q','evaluation_period':'5m','lookback_lag':'0s',"
                + "'trigger_config':{'type':'alert_result_count'}}");
    var path = project + "/alarms/" + alarm.at("/data/id").asText();
    assertThat(wire.patch(path, "{'query':null}").status()).isEqualTo(422);
    assertThat(wire.patch(path, "{'description':null}").status()).isEqualTo(200);
  }

  @Test
  void invitation_isForAnAdministratorOrNot() {
    var teams = "/teams/" + wire.post("/teams", "{'name':'T'}").at("/data/id").asText();
    var invited = wire.post(teams + "/invitations", "{'email':'new@example.com'}");
    var invitation = teams + "/invitations/" + invited.at("/data/id").asText();
    assertThat(wire.patch(invitation, "{'admin':null}").status()).isEqualTo(422);
    assertThat(wire.patch(invitation, "{'admin':true}").at("/data/admin")).isEqualTo(json("true"));
  }

  @Test
  void environments_areChangedTogether() {
    var id = wire.post(project + "/environments", "{'name':'qa'}").at("/data/id").asText();
    var one = project + "/environments/" + id;
    assertThat(wire.patch(one, "{'name':'other'}").status()).isEqualTo(422);
    assertThat(wire.patch(one, "{'name':'qa','notifications':true}").status()).isEqualTo(200);
    var ids = "'environment_ids':['%s']".formatted(id);
    var path = project + "/environments/bulk_";
    assertThat(wire.patch(path + "update", "{" + ids + ",'notifications':false}").at("/data/count"))
        .isEqualTo(json("1"));
    assertThat(wire.post(path + "delete", "{" + ids + "}").status()).isEqualTo(200);
    assertThat(wire.post(path + "delete", "{" + ids + "}").status()).isEqualTo(422);
  }

  @Test
  void incident_showsWhatWasSaidAboutIt() {
    var page = wire.post("/status_pages", "{'name':'Status'}").at("/data/id").asText();
    var incidents = "/status_pages/" + page + "/incidents";
    var created =
        wire.post(
            incidents, "{'title':'Down','updates':[{'message':'Seen','status':'investigating'}]}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/data/updates/0/message").asText()).isEqualTo("Seen");
    var incident = incidents + "/" + created.at("/data/id").asText();
    wire.post(incident + "/updates", "{'message':'Over','status':'resolved'}");
    assertThat(wire.get(incident).at("/data/updates")).hasSize(2);
    assertThat(wire.get(incident).at("/data/current_status").asText()).isEqualTo("resolved");
    assertThat(wire.get(incident + "/updates").at("/data/0/message").asText()).isEqualTo("Over");
  }

  @Test
  void tokens_areCheckedForTheirKindAndScopes() {
    var reader = Wire.bearer(fake, fake.scopedToken("projects:read", "faults:read"));
    assertThat(reader.get(project).status()).isEqualTo(200);
    var refused = reader.patch(project, "{'name':'x'}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("WWW-Authenticate")).isPresent();
    assertThat(refused.at("/error/details"))
        .isEqualTo(
            json(
                "{'required_scope':'projects:write',"
                    + "'token_scopes':['faults:read','projects:read']}"));
    assertThat(reader.post("/projects", "{'name':'x'}").at("/error/details/required_scope"))
        .isEqualTo(json("'projects:create'"));
    assertThat(reader.get("/account/members").at("/error/details/required_scope"))
        .isEqualTo(json("'team:read'"));
    assertThat(reader.get("/token").at("/data/scopes")).hasSize(2);

    var account = Wire.bearer(fake, fake.accountToken());
    assertThat(account.get("/token").at("/data/kind").asText()).isEqualTo("account");
    var comments = project + "/faults/" + fault("A", false) + "/comments";
    assertThat(account.post(comments, "{'body':'x'}").at("/error/code").asText())
        .isEqualTo("requires_user_token");
  }

  @Test
  void credentials_ofOtherForms_areToldApart() {
    var basic = wire.with("Authorization", Wire.basic(fake.token() + ":"));
    assertThat(basic.get("/token").at("/error/code").asText()).isEqualTo("unsupported_auth_scheme");
    assertThat(wire.get("/token?auth_token=x").at("/error/code").asText())
        .isEqualTo("credential_in_query");
    var unknown = wire.with("Authorization", "Bearer nobody");
    assertThat(unknown.get("/token").status()).isEqualTo(401);
    assertThat(unknown.get("/token").at("/error/code").asText()).isEqualTo("unauthorized");
  }

  @Test
  void limit_isRefusedWith429AndTheSecondsToWait() {
    fake.limits().allow(1, Duration.ofMinutes(1));
    assertThat(wire.get("/account").status()).isEqualTo(200);
    var refused = wire.get("/account");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).contains("60");
    assertThat(refused.header("X-RateLimit-Remaining")).contains("0");
    assertThat(refused.at("/error/code").asText()).isEqualTo("rate_limit_exceeded");
  }

  @Test
  void numbers_countWhatIsThere() {
    var id = project.substring("/projects/".length());
    var fault = fault("A", true);
    var notice = fake.add("notice", Map.of("project_id", id, "fault_id", fault, "message", "m"));
    assertThat(wire.get("/notices/" + notice).at("/data/message").asText()).isEqualTo("m");
    assertThat(wire.get(project + "/stats").at("/data/notice_count_today").asInt()).isEqualTo(1);
    assertThat(wire.get(project + "/faults/" + fault + "/occurrences").at("/data/0/count"))
        .isEqualTo(json("1"));
    assertThat(wire.get(project + "/faults/summary").at("/data/environments/0/resolved"))
        .isEqualTo(json("true"));
    assertThat(wire.get(project + "/occurrences").at("/data/buckets")).hasSize(1);
    assertThat(wire.get("/projects/occurrences").at("/data")).hasSize(1);
    assertThat(wire.get("/account/usage").at("/data/quota/errors_consumed").asInt()).isEqualTo(1);
    assertThat(wire.post(project + "/insights/queries", "{'query':'fields x'}").at("/data/results"))
        .isEmpty();
    assertThat(wire.get(project + "/alarms").at("/data")).isEmpty();
  }
}
