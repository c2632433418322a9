package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake of API v3: faults one by one, by a selection, and merged. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerV3FaultsTest {
  private final FakeHoneybadgerV3 fake;
  private Wire wire;
  private String project = "";

  HoneybadgerV3FaultsTest(FakeHoneybadgerV3 fake) {
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

  @ParameterizedTest
  @CsvSource({
    "'{''all'':true}', 3",
    "'{''q'':''-is:resolved''}', 2",
    "'{''q'':''class:A''}', 1",
    "'{''q'':''-is:resolved'',''dry_run'':true}', 2",
  })
  void faults_areResolvedBySelection(String selection, int count) {
    fault("A", false);
    fault("B", false);
    fault("C", true);
    var result = wire.post(project + "/faults/resolve", selection);
    assertThat(result.status()).isEqualTo(200);
    assertThat(result.at("/data/count").asInt()).isEqualTo(count);
    assertThat(result.at("/data/fault_ids")).hasSize(count);
    boolean dry = selection.contains("dry_run");
    var left = wire.get(project).at("/data/unresolved_fault_count").asInt();
    assertThat(left).isEqualTo(dry ? 2 : selection.contains("class") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3",
    "?q=-is:resolved, 2",
    "?q=class:A&created_after=1.5, 1",
    "?q=class:a -is:paused class:B, 2",
    "?q=has:comment, 0",
    "?occurred_after=32503680000, 0",
    "?occurred_before=1, 0",
    "?created_after=32503680000, 0",
  })
  void faults_areListedCountedAndSelectedAlike(String query, int count) {
    fault("A", false);
    fault("B", false);
    fault("C", true);
    var sent = query.replace(" ", "%20");
    assertThat(wire.get(project + "/faults" + sent).at("/data")).hasSize(count);
    var total = wire.get(project + "/faults/summary" + sent).at("/data/total");
    assertThat(total.asInt()).isEqualTo(count);
    var selection =
        query.isEmpty()
            ? "{'all':true}"
            : "{'" + query.substring(1).replace("=", "':'").replace("&", "','") + "'}";
    var result = wire.post(project + "/faults/ignore", selection);
    assertThat(result.at("/data/count").asInt()).isEqualTo(count);
  }

  @Test
  void faults_whenSearchedForAWordThatMeansNothing_areNotListed() {
    assertThat(wire.get(project + "/faults?q=is:unresolved").status()).isEqualTo(422);
    assertThat(wire.get(project + "/faults?occurred_after=soon").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"'{}'", "'{''q'':''is:unresolved''}'", "'{''dry_run'':true}'"})
  void faults_withoutAClearSelection_areLeftAlone(String selection) {
    fault("A", false);
    assertThat(wire.post(project + "/faults/resolve", selection).status()).isEqualTo(422);
    assertThat(wire.get(project).at("/data/unresolved_fault_count").asInt()).isEqualTo(1);
  }

  @Test
  void fault_knowsWhomItAffected() {
    var fault = fault("A", false);
    var id = project.substring("/projects/".length());
    for (var user : new String[] {"ada@example.com", "bob@example.com", "ada@example.com"}) {
      var context = Map.of("user_email", user);
      fake.add("notice", Map.of("project_id", id, "fault_id", fault, "context", context));
    }
    fake.add("notice", Map.of("project_id", id, "fault_id", fault));
    var path = project + "/faults/" + fault + "/affected_users";
    assertThat(wire.get(path).at("/data"))
        .isEqualTo(
            json("[{'user':'ada@example.com','count':2},{'user':'bob@example.com','count':1}]"));
    assertThat(wire.get(path + "?q=bob").at("/data")).hasSize(1);
  }

  @Test
  void fault_thatWasMerged_isRedirectedAndRefusesWrites() {
    var one = project + "/faults/" + fault("A", false);
    var other = fault("B", false);
    var merge = wire.post(one + "/merge", "{'target_fault_id':'%s'}".formatted(other));
    assertThat(merge.status()).isEqualTo(202);
    assertThat(merge.at("/data/target_id").asText()).isEqualTo(other);
    var read = wire.get(one);
    assertThat(read.status()).isEqualTo(301);
    assertThat(read.header("Location").orElseThrow()).endsWith(project + "/faults/" + other);
    var write = wire.patch(one, "{'resolved':true}");
    assertThat(write.status()).isEqualTo(409);
    assertThat(write.at("/error/details/merged_into").asText()).isEqualTo(other);
  }

  @Test
  void fault_isSnoozedAssignedAndPaused() {
    var fault = project + "/faults/" + fault("A", false);
    assertThat(wire.post(fault + "/snooze", "{}").status()).isEqualTo(422);
    assertThat(wire.post(fault + "/snooze", "{'count':10}").at("/data/snoozed").asBoolean())
        .isTrue();
    assertThat(wire.post(fault + "/snooze", "{'count':11}").status()).isEqualTo(422);
    assertThat(wire.post(fault + "/snooze", "{'time':'day','count':10}").status()).isEqualTo(422);
    assertThat(wire.patch(fault, "{'tags':['x']}").at("/data/tags")).hasSize(1);
    assertThat(wire.patch(fault, "{'tags':null}").at("/data/tags")).isEmpty();
    assertThat(wire.delete(fault + "/snooze").at("/data/snoozed").asBoolean()).isFalse();
    assertThat(wire.post(fault + "/assign", "{'assignee_id':'u1'}").at("/data/assignee/id"))
        .isEqualTo(json("'u1'"));
    assertThat(wire.delete(fault + "/assign").at("/data/assignee").isNull()).isTrue();
    assertThat(
            wire.post(fault + "/pause_recording", "{'time':'day'}")
                .at("/data/recording_paused_until")
                .isNull())
        .isFalse();
    assertThat(wire.post(fault + "/comments", "{'body':'seen'}").status()).isEqualTo(201);
    assertThat(wire.get(fault).at("/data/comments_count").asInt()).isEqualTo(1);
  }
}
