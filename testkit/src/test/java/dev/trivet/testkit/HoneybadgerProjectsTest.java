package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in a project or an account and is not as regular as a table wants it. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerProjectsTest {
  private static final String ACCOUNT = "/accounts/" + FakeHoneybadger.FIRST_ACCOUNT;

  private final FakeHoneybadger fake;
  private final Wire wire;
  private long project;
  private String path;

  HoneybadgerProjectsTest(FakeHoneybadger fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = Long.parseLong(fake.add("project", Map.of("name", "Rails")));
    path = "/projects/" + project;
  }

  @Test
  void account_whenRead_hasItsOwnerAmongItsUsers() {
    fake.addAccount("K7xmQqN", "boss@example.com", "Boss");
    var accounts = wire.get("/accounts").at("/results");
    assertThat(accounts).hasSize(2);
    assertThat(accounts.at("/0/email").asText()).isEqualTo("owner@example.com");
    assertThat(accounts.at("/0").has("api_stats")).isFalse();
    assertThat(wire.get(ACCOUNT).at("/api_stats"))
        .isEqualTo(json("{'stored':[],'limited':[],'ignored':[]}"));
    assertThat(wire.get("/accounts/none").status()).isEqualTo(404);

    var users = wire.get("/accounts/K7xmQqN/users").at("/results");
    assertThat(users).hasSize(1);
    assertThat(users.at("/0/role").asText()).isEqualTo("Owner");
    var user = "/accounts/K7xmQqN/users/" + users.at("/0/id").asText();
    assertThat(wire.put(user, "{'user':{'role':'Admin'}}").status()).isEqualTo(204);
    assertThat(wire.get(user).at("/role").asText()).isEqualTo("Admin");
    assertThat(wire.put(user, "{'user':{'role':'admin'}}").status()).isEqualTo(422);
    assertThat(wire.delete(user).status()).isEqualTo(204);
    assertThat(wire.get("/accounts/K7xmQqN/users").at("/results")).isEmpty();
    assertThat(wire.get(ACCOUNT + "/users").at("/results")).hasSize(1);
  }

  @Test
  void key_whenLookedUp_leadsToItsProject() {
    var found = wire.get("/project_keys/" + fake.projectKey(project));
    assertThat(found.at("/project/id").asText()).isEqualTo(Long.toString(project));
    assertThat(found.at("/project/name").asText()).isEqualTo("Rails");
    assertThat(wire.get("/project_keys/none").status()).isEqualTo(404);
    assertThatIllegalArgumentException().isThrownBy(() -> fake.projectKey(9));
  }

  @Test
  void streams_whenListed_areTheTwoOfEveryProject() {
    var streams = wire.get(path + "/streams").at("/results");
    assertThat(streams).hasSize(2);
    assertThat(streams.at("/0/slug").asText()).isEqualTo("default");
    assertThat(streams.at("/1/internal").asBoolean()).isTrue();
    assertThat(wire.get(path + "/streams").at("/results")).isEqualTo(streams);
    fake.add("project", Map.of("name", "Other"));
    assertThat(wire.get("/projects/" + (project + 1) + "/streams").at("/results/0/slug").asText())
        .isEqualTo("default");
  }

  @Test
  void integrations_whenListed_areABareArray() {
    assertThat(wire.get(path + "/integrations").body()).isEqualTo(json("[]"));
    fake.add("integration", Map.of("project_id", project, "type", "Slack"));
    assertThat(wire.get(path + "/integrations").at("/0/type").asText()).isEqualTo("Slack");
  }

  private static String checkIn(String slug, String more) {
    return "{'slug':'%s','schedule_type':'simple'%s}".formatted(slug, more);
  }

  private Wire.Response replace(String... checkIns) {
    return wire.put(path + "/check_ins", "{'check_ins':[" + String.join(",", checkIns) + "]}");
  }

  @Test
  void checkIns_whenReplaced_areCreatedChangedAndDeletedBySlug() {
    replace(checkIn("a", ""), checkIn("b", ",'name':'B'"));
    var before = wire.get(path + "/check_ins").at("/results");
    var results = replace(checkIn("b", ",'report_period':'1 hour'"), checkIn("c", ""));
    assertThat(results.body())
        .isEqualTo(
            json(
                """
                {'results':[{'operation':'update','slug':'b','success':true},
                            {'operation':'create','slug':'c','success':true},
                            {'operation':'delete','slug':'a','success':true}]}
                """));
    var after = wire.get(path + "/check_ins").at("/results");
    assertThat(after).hasSize(2);
    assertThat(after.at("/0/id")).isEqualTo(before.at("/1/id"));
    assertThat(after.at("/0/name").asText()).isEqualTo("B");
    assertThat(after.at("/0/report_period").asText()).isEqualTo("1 hour");
    assertThat(replace().at("/results")).hasSize(2);
    assertThat(wire.get(path + "/check_ins").at("/results")).isEmpty();
  }

  @Test
  void checkIn_whenItsSlugIsTaken_isRefused() {
    var body = "{'check_in':" + checkIn("a", "") + "}";
    assertThat(wire.post(path + "/check_ins", body).status()).isEqualTo(201);
    assertThat(wire.post(path + "/check_ins", body).at("/errors").asText())
        .isEqualTo("Slug has already been taken");
  }

  @ParameterizedTest
  @CsvSource({"America/New_York, 422", "Moon, 422", "Berlin, 201", "'', 201"})
  void checkIn_takesTimeZonesByTheirNamesInRails(String zone, int status) {
    var checkIn = checkIn("a", ",'cron_timezone':'" + zone + "'");
    var replaced = replace(checkIn).at("/results/0");
    assertThat(replaced.path("success").asBoolean()).isEqualTo(status == 201);
    replace();
    var created = wire.post(path + "/check_ins", "{'check_in':" + checkIn + "}");
    assertThat(created.status()).isEqualTo(status);
  }

  @Test
  void checkIns_whenOneIsWrong_stayAllAsTheyAre() {
    replace(checkIn("a", ""));
    var results = replace(checkIn("b", ""), "{'slug':'c'}", checkIn("b", ""), "{}").at("/results");
    assertThat(results).hasSize(5);
    assertThat(results).allSatisfy(one -> assertThat(one.path("success").asBoolean()).isFalse());
    assertThat(results.at("/1/errors/0").asText())
        .isEqualTo("Schedule type is not included in the list");
    assertThat(results.at("/2/errors/0").asText()).isEqualTo("Slug has already been taken");
    assertThat(results.at("/3/errors/0").asText()).isEqualTo("Slug can't be blank");
    var after = wire.get(path + "/check_ins").at("/results");
    assertThat(after).hasSize(1);
    assertThat(after.at("/0/slug").asText()).isEqualTo("a");
    assertThat(wire.put(path + "/check_ins", "{}").status()).isEqualTo(422);
  }

  @Test
  void site_whenChecked_hasChecksAndOutages(VirtualTime time) {
    var body = "{'site':{'name':'s','url':'https://example.com'}}";
    var site = wire.post(path + "/sites", body).at("/id").asText();
    fake.checkSite(site, true);
    fake.checkSite(site, false);
    time.advance(Duration.ofMinutes(5));
    fake.checkSite(site, false);
    assertThat(wire.get(path + "/sites/" + site).at("/state").asText()).isEqualTo("down");
    var outages = path + "/sites/" + site + "/outages";
    assertThat(wire.get(outages).at("/results")).hasSize(1);
    assertThat(wire.get(outages).at("/results/0/up_at").isNull()).isTrue();
    fake.checkSite(site, true);
    assertThat(wire.get(outages).at("/results/0"))
        .isEqualTo(
            json(
                """
                {'down_at':'2026-01-01T00:00:00.000000Z','up_at':'2026-01-01T00:05:00.000000Z',
                 'created_at':'2026-01-01T00:00:00.000000Z','status':503,'reason':null,
                 'headers':{}}
                """));
    var checks = path + "/sites/" + site + "/uptime_checks";
    assertThat(wire.get(checks).at("/results")).hasSize(4);
    assertThat(wire.get(checks + "?created_before=1767225700").at("/results")).hasSize(2);
    assertThat(wire.get(path + "/sites/none/outages").status()).isEqualTo(404);
  }

  @Test
  void alarm_whenItGoesOff_hasAHistory() {
    var body =
        "{'alarm':{'name':'a','query':'q','evaluation_period':'5m','lookback_lag':'1m',"
            + "'trigger_config':{}}}";
    var id = wire.post(path + "/alarms", body).at("/id").asText();
    fake.setAlarm(id, "alarm");
    fake.setAlarm(id, "ok");
    assertThat(wire.get(path + "/alarms/" + id).at("/state").asText()).isEqualTo("ok");
    var history = wire.get(path + "/alarms/" + id + "/history").body();
    assertThat(history.path("triggers")).hasSize(2);
    assertThat(history.at("/triggers/0/state").asText()).isEqualTo("alarm");
    assertThat(history.has("links")).isTrue();
  }

  @Test
  void dashboard_whenReplaced_losesWhatIsNotSent() {
    var body = "{'dashboard':{'title':'Main','default_ts':'P1D','widgets':[{'type':'errors'}]}}";
    var created = wire.post(path + "/dashboards", body);
    assertThat(created.at("/widgets/0/id").asText()).isNotBlank();
    var one = path + "/dashboards/" + created.at("/id").asText();
    wire.put(one, "{'dashboard':{'title':'Empty'}}");
    assertThat(wire.get(one).at("/title").asText()).isEqualTo("Empty");
    assertThat(wire.get(one).at("/widgets")).isEmpty();
    assertThat(wire.get(one).at("/default_ts").isNull()).isTrue();
  }

  @Test
  void statusPage_whenRead_showsHowItsSitesAre() {
    var site = wire.post(path + "/sites", "{'site':{'name':'s','url':'https://example.com'}}");
    var id = site.at("/id").asText();
    var body = "{'status_page':{'name':'Shop','sites':[{'site_id':'%s','position':1}]}}";
    var page = wire.post(ACCOUNT + "/status_pages", body.formatted(id));
    assertThat(page.at("/sites/0/state").asText()).isEqualTo("pending");
    fake.checkSite(id, true);
    var shown = wire.get(ACCOUNT + "/status_pages/" + page.at("/id").asText());
    assertThat(shown.at("/sites/0/state").asText()).isEqualTo("up");
    assertThat(shown.at("/sites/0").has("position")).isFalse();
  }

  @Test
  void fault_whenAssigned_showsTheMemberUntilThatIsTakenBack() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long member = fake.addMember(team, "ada@example.com", "Ada", true);
    long inTeam = fake.addProject(team, "Shop");
    var fault = "/projects/" + inTeam + "/faults/" + fake.occur(inTeam, "KeyError", "a");
    wire.put(fault, "{'fault':{'assignee_id':%d}}".formatted(member));
    assertThat(wire.get(fault).at("/assignee/email").asText()).isEqualTo("ada@example.com");
    wire.put(fault, "{'fault':{'assignee_id':null}}");
    assertThat(wire.get(fault).at("/assignee").isNull()).isTrue();
  }
}
