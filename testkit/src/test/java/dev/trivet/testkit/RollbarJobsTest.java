package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes its time: deploys, queries, deletions of people. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarJobsTest {
  private static final String QUERY = "{'query_string':'select 1'}";

  private final FakeRollbar fake;
  private FakeRollbarProject project;
  private Wire wire;

  RollbarJobsTest(FakeRollbar fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = fake.project(fake.addProject("web"));
    wire = Wire.rollbar(fake, project.token());
  }

  @Test
  void deploy_fromItsReportToItsEnd_isListed(VirtualTime time) {
    var sent = wire.post("/deploy", "{'environment':'qa','revision':'aa','status':'started'}");
    var id = sent.at("/data/deploy_id").asLong();
    assertThat(sent.body()).isEqualTo(json("{'data':{'deploy_id':%d}}".formatted(id)));
    assertThat(wire.get("/deploy/" + id).at("/result/finish_time").isNull()).isTrue();
    time.advance(Duration.ofSeconds(5));
    var done = wire.send("PATCH", "/deploy/" + id, "{'status':'succeeded','comment':'well'}");
    assertThat(done.at("/result/status").asText()).isEqualTo("succeeded");
    assertThat(done.at("/result/finish_time").asLong()).isEqualTo(1_767_225_605);
    project.addDeploy("production", "bb");
    var listed = wire.get("/deploys").at("/result/deploys");
    assertThat(listed).hasSize(2);
    assertThat(listed.get(1)).isEqualTo(done.at("/result"));
    var again = wire.send("PATCH", "/deploy/" + id, "{'status':'failed'}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.at("/message").asText())
        .isEqualTo("The deploy can not be updated because its status is not started.");
    assertThat(wire.get("/environments").at("/result/environments")).hasSize(2);
  }

  @Test
  void deploy_whenNobodyEndsIt_timesOut(VirtualTime time) {
    var id = project.addDeploy(Map.of("environment", "qa", "revision", "a", "status", "started"));
    time.advance(Duration.ofHours(1));
    assertThat(wire.get("/deploy/" + id).at("/result/status").asText()).isEqualTo("timed_out");
    var late = wire.send("PATCH", "/deploy/" + id, "{'status':'succeeded'}");
    assertThat(late.status()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POST; /deploy; {}; 422",
        "POST; /deploy; {'environment':'qa','revision':'a','status':'odd'}; 422",
        "PATCH; /deploy/9; {'status':'failed'}; 404",
        "GET; /deploy/9; ''; 404",
        "POST; /rql/jobs/; {}; 422",
        "GET; /rql/job/9; ''; 404",
        "GET; /rql/job/9/result; ''; 404",
        "POST; /rql/job/9/cancel; ''; 404",
      })
  void call_whenItMakesNoSense_isRefused(String method, String path, String body, int status) {
    assertThat(wire.send(method, path, body).status()).isEqualTo(status);
  }

  @Test
  void deploy_whenMembersAreMissing_namesAllOfThem() {
    assertThat(wire.post("/deploy", "{}").at("/message").asText())
        .contains("environment is missing")
        .contains("revision is missing");
  }

  @Test
  void query_whenToldWhatItFinds_endsWithThat() {
    var job = wire.post("/rql/jobs/", QUERY).at("/result");
    assertThat(job.path("status").asText()).isEqualTo("new");
    var id = job.path("id").asLong();
    var path = "/rql/job/" + id;
    assertThat(wire.get(path + "/result").status()).isEqualTo(404);
    project.moveQuery(id, "running");
    assertThat(wire.get(path).at("/result/status").asText()).isEqualTo("running");
    project.finishQuery(id, List.of("a", "b"), List.of(List.of(1, "x"), List.of(2, "y")));
    var result = wire.get(path + "/result?expand=job").at("/result");
    assertThat(result.at("/job/status").asText()).isEqualTo("success");
    assertThat(result.at("/result/columns")).isEqualTo(json("['a','b']"));
    assertThat(result.at("/result/rows")).isEqualTo(json("[[1,'x'],[2,'y']]"));
    assertThat(result.at("/result/rowcount").asInt()).isEqualTo(2);
    assertThat(wire.get(path + "?expand=result").at("/result/result/rowcount").asInt())
        .isEqualTo(2);
    assertThat(wire.get(path).at("/result").has("result")).isFalse();
    assertThat(wire.post(path + "/cancel", "").at("/result/status").asText()).isEqualTo("success");
  }

  @Test
  void query_whenSubmittedAgain_isTheEarlierJobUnlessForced() {
    var first = wire.post("/rql/jobs/", QUERY).at("/result/id").asLong();
    assertThat(wire.post("/rql/jobs", QUERY).at("/result/id").asLong()).isEqualTo(first);
    var forced = "{'query_string':'select 1','force_refresh':true}";
    assertThat(wire.post("/rql/jobs/", forced).at("/result/id").asLong()).isEqualTo(first + 1);
    var jobs = wire.get("/rql/jobs/").at("/result/jobs");
    assertThat(jobs).hasSize(2);
    assertThat(jobs.at("/0/id").asLong()).isEqualTo(first + 1);
    var cancelled = wire.post("/rql/job/" + first + "/cancel", "");
    assertThat(cancelled.at("/result/status").asText()).isEqualTo("cancelled");
  }

  @Test
  void query_whenItsResultIsKnown_comesCloserWithEveryLook() {
    project.answerQuery("select 1", List.of("n"), List.of(List.of(1)));
    var path = "/rql/job/" + wire.post("/rql/jobs/", QUERY).at("/result/id").asText();
    assertThat(wire.get(path).at("/result/status").asText()).isEqualTo("running");
    assertThat(wire.get(path).at("/result/status").asText()).isEqualTo("success");
    assertThat(wire.get(path + "/result").at("/result/result/rows")).isEqualTo(json("[[1]]"));
  }

  @Test
  void query_ofAnotherProject_isNotFound() {
    var other = fake.project(fake.addProject("other"));
    var id = wire.post("/rql/jobs/", QUERY).at("/result/id").asLong();
    var theirs = Wire.rollbar(fake, other.token());
    assertThat(theirs.get("/rql/job/" + id).status()).isEqualTo(404);
    assertThat(theirs.get("/rql/jobs/").at("/result/jobs")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> other.moveQuery(id, "running"));
  }

  @Test
  void person_whenDeleted_leavesNoOccurrences() {
    var item = project.addItem("a");
    project.addOccurrence(item, Map.of("person", Map.of("id", "7", "email", "ada@example.com")));
    var account = Wire.to(fake);
    var started = account.post("/people/delete_jobs/?email=ada@example.com", "");
    var id = started.at("/result/id").asLong();
    assertThat(started.at("/result")).isEqualTo(json("{'id':%d}".formatted(id)));
    var path = "/people/delete_jobs/" + id;
    assertThat(account.get(path).at("/result/state").asText()).isEqualTo("new");
    fake.moveDeletion(id, "running");
    assertThat(wire.get("/instances").at("/result/instances")).hasSize(2);
    fake.moveDeletion(id, "success");
    assertThat(account.get(path).at("/result"))
        .isEqualTo(json("{'id':%d,'state':'success'}".formatted(id)));
    assertThat(wire.get("/instances").at("/result/instances")).hasSize(1);
    assertThat(account.post("/people/delete_jobs/", "").status()).isEqualTo(422);
    assertThat(account.post("/people/delete_jobs/?id=1&email=a", "").status()).isEqualTo(422);
    assertThat(account.get("/people/delete_jobs/9").status()).isEqualTo(404);
    assertThat(wire.post("/people/delete_jobs/?id=1", "").status()).isEqualTo(403);
    assertThatIllegalArgumentException().isThrownBy(() -> fake.moveDeletion(id, "odd"));
  }
}
