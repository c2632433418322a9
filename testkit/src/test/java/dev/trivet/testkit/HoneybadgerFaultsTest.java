package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults: how they are found, counted and quieted. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerFaultsTest {
  private final FakeHoneybadger fake;
  private final Wire wire;
  private Wire reports;
  private long project;
  private String path;

  HoneybadgerFaultsTest(FakeHoneybadger fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = Long.parseLong(fake.add("project", Map.of("name", "Rails")));
    path = "/projects/" + project;
    reports = wire.with("X-API-Key", fake.projectKey(project));
  }

  private Wire.Response report(String route, String body) {
    return reports.post(fake.reportingBaseUrl() + route, body);
  }

  private Wire.Response notice(String errorClass) {
    return report(
        "/notices",
        """
        {'notifier':{'name':'n'},
         'error':{'class':'%s','message':'It broke','tags':['pay'],
                  'backtrace':[{'file':'a.rb','number':'7','method':'run'}]},
         'request':{'component':'orders','action':'pay','context':{'user_email':'ada@example.com'}},
         'server':{'environment_name':'production','hostname':'web-1'}}
        """
            .formatted(errorClass));
  }

  @Test
  void fault_whenItOccursAgain_isOpenAgain() {
    var id = fake.occur(project, "KeyError", "a");
    var fault = path + "/faults/" + id;
    wire.put(fault, "{'fault':{'resolved':true}}");
    assertThat(fake.occur(project, "KeyError", "b")).isEqualTo(id);
    assertThat(wire.get(fault).at("/resolved").asBoolean()).isFalse();
    assertThat(wire.get(fault).at("/message").asText()).isEqualTo("b");
  }

  @Test
  void fingerprint_whenReported_groupsOtherClasses() {
    var first = fake.occur(project, Map.of("error", Map.of("class", "A", "fingerprint", "f")));
    assertThat(fake.occur(project, Map.of("error", Map.of("class", "B", "fingerprint", "f"))))
        .isEqualTo(first);
  }

  @Test
  void faults_whenLimitedByTime_areThoseOfThatTime(VirtualTime time) {
    fake.occur(project, "Old", "a");
    time.advance(Duration.ofHours(2));
    fake.occur(project, "New", "b");
    long after = time.instant().getEpochSecond() - 60;
    for (var word : new String[] {"created_after", "occurred_after"}) {
      var found = wire.get(path + "/faults?" + word + "=" + after).at("/results");
      assertThat(found).hasSize(1);
      assertThat(found.at("/0/klass").asText()).isEqualTo("New");
    }
    assertThat(wire.get(path + "/faults?occurred_before=" + after).at("/results")).hasSize(1);
    assertThat(wire.get(path + "/faults?order=recent").at("/results/0/klass").asText())
        .isEqualTo("New");
    assertThat(wire.get(path + "/faults?limit=1").at("/results")).hasSize(1);
  }

  @Test
  void faults_whenResolvedOrPausedTogether_areAllOfThem() {
    var key = fake.occur(project, "KeyError", "a");
    var io = fake.occur(project, "IOError", "b");
    assertThat(wire.post(path + "/faults/resolve?q=class:KeyError", "").status()).isEqualTo(202);
    assertThat(wire.get(path + "/faults/" + key).at("/resolved").asBoolean()).isTrue();
    assertThat(wire.get(path + "/faults/" + io).at("/resolved").asBoolean()).isFalse();
    wire.post(path + "/faults/resolve", "");
    assertThat(wire.get(path).at("/unresolved_fault_count").asInt()).isZero();

    var pause = path + "/faults/" + io + "/pause";
    assertThat(wire.post(pause, "{'count':100}").status()).isEqualTo(204);
    assertThat(fake.pauseOf(io)).contains("100");
    wire.post(path + "/faults/unpause", "");
    assertThat(fake.pauseOf(io)).isEmpty();
    for (var body : new String[] {"{}", "{'count':7}", "{'time':'day','count':10}"}) {
      assertThat(wire.post(pause, body).status()).as(body).isEqualTo(422);
    }
    wire.post(pause, "{'time':'hour'}");
    wire.post(path + "/faults/" + io + "/unpause", "");
    assertThat(fake.pauseOf(io)).isEmpty();
  }

  @Test
  void summary_whenFaultsDiffer_countsByEnvironmentAndState() {
    fake.occur(project, "A", "a");
    fake.occur(project, "B", "b");
    fake.occur(project, Map.of("error", Map.of("class", "C")));
    wire.post(path + "/faults/resolve?q=class:A", "");
    assertThat(wire.get(path + "/faults/summary").body())
        .isEqualTo(
            json(
                """
                {'environments':[
                  {'environment':null,'resolved':false,'ignored':false,'count':1},
                  {'environment':'production','resolved':false,'ignored':false,'count':1},
                  {'environment':'production','resolved':true,'ignored':false,'count':1}],
                 'total':3}
                """));
  }

  @Test
  void reports_whenNoticesDiffer_countThem(VirtualTime time) {
    notice("KeyError");
    notice("KeyError");
    time.advance(Duration.ofDays(1));
    notice("IOError");
    var all = path + "/reports/";
    assertThat(wire.get(all + "notices_by_class").body())
        .isEqualTo(json("[['KeyError',2],['IOError',1]]"));
    assertThat(wire.get(all + "notices_by_location").body()).isEqualTo(json("[['orders#pay',3]]"));
    assertThat(wire.get(all + "notices_by_user").body()).isEqualTo(json("[['ada@example.com',3]]"));
    assertThat(wire.get(all + "notices_per_day").body())
        .isEqualTo(
            json(
                """
                [['2026-01-01T00:00:00.000000+00:00',2],['2026-01-02T00:00:00.000000+00:00',1]]
                """));
    assertThat(wire.get(all + "notices_by_class?start=2026-01-01T12:00:00Z").body()).hasSize(1);
    assertThat(wire.get(all + "notices_by_class?environment=staging").body()).isEmpty();
    assertThat(wire.get(all + "nonsense").at("/errors").asText()).isEqualTo("Invalid report type");
  }

  @Test
  void occurrences_whenCounted_areThoseOfThePeriod(VirtualTime time) {
    var fault = fake.occur(project, "KeyError", "a");
    time.advance(Duration.ofHours(3));
    fake.occur(project, "KeyError", "b");
    assertThat(wire.get(path + "/occurrences").body()).isEqualTo(json("[[1767236400,1]]"));
    assertThat(wire.get(path + "/occurrences?period=day").body()).hasSize(2);
    assertThat(wire.get(path + "/faults/" + fault + "/occurrences?period=month").body())
        .isEqualTo(json("[[1767225600,2]]"));
    assertThat(wire.get("/projects/occurrences?period=week").at("/" + project)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "is:resolved; 1",
        "-is:resolved; 2",
        "is:unresolved; 0",
        "-is:unresolved; 3",
        "class:KeyError class:IOError; 2",
        "-class:KeyError -class:IOError; 1",
        "has:comment; 0",
        "-is:assigned -is:pending_resolution -has:comment; 3",
        "message:\"\"it broke\"\" is:ignored; 0",
        "class:keyerror; 1",
        "environment:production -class:KeyError; 2",
        "environment:staging; 0",
        "is:paused; 1",
        "it broke; 3",
        "\"\"broke twice\"\"; 0",
        "tag:pay; 3",
        "component:orders -action:pay; 0",
      })
  void faults_whenSearched_areThoseThatMatch(String search, int count) {
    notice("KeyError");
    notice("IOError");
    notice("TypeError");
    var faults = wire.get(path + "/faults").at("/results");
    var first = path + "/faults/" + faults.at("/0/id").asText();
    assertThat(wire.put(first, "{'fault':{'resolved':true}}").status()).isEqualTo(204);
    assertThat(wire.post(first + "/pause", "{'time':'day'}").status()).isEqualTo(204);

    var query = "?q=" + search.replace(" ", "%20").replace("\"", "%22");
    var found = wire.get(path + "/faults" + query).at("/results");
    assertThat(found).hasSize(count);
    found.forEach(one -> assertThat(one.path("notices_count_in_range").asInt()).isEqualTo(1));
    assertThat(wire.get(path + "/faults/summary" + query).at("/total").asInt()).isEqualTo(count);
  }

  @Test
  void faults_whenSearchedByAssignee_areThoseOfThatPerson() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Night shift");
    long ada = fake.addMember(team, "Ada@example.com", "Ada Lovelace", false);
    long fault = fake.occur(project, "KeyError", "a");
    fake.occur(project, "TypeError", "b");
    wire.put(path + "/faults/" + fault, "{'fault':{'assignee_id':" + ada + "}}");
    var stranger = wire.put(path + "/faults/" + fault, "{'fault':{'assignee_id':1}}");
    assertThat(stranger.status()).isEqualTo(422);

    var found = wire.get(path + "/faults?q=-is:resolved%20assignee:ada@example.com").at("/results");
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/id").asLong()).isEqualTo(fault);
  }
}
