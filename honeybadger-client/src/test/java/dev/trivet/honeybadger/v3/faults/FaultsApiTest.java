package dev.trivet.honeybadger.v3.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults: what is sent for one or for a selection, and what is refused. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FaultsApiTest {

  @RegisterExtension static final Api API = new Api();

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.5Z");

  static Stream<Arguments> requests() {
    return Stream.of(
        call(
            "PATCH /v3/projects/p1/faults/f1 {\"tags\":[],\"assignee_id\":null}",
            c ->
                c.projects()
                    .faults()
                    .update(
                        "p1",
                        "f1",
                        FaultUpdate.builder().tags(List.of()).assigneeId(Patch.clear()).build())),
        call(
            "PATCH /v3/projects/p1/faults/f1 {\"tags\":null}",
            c ->
                c.projects()
                    .faults()
                    .update("p1", "f1", FaultUpdate.builder().tags(Patch.clear()).build())),
        call(
            "POST /v3/projects/p1/faults/resolve {\"fault_ids\":[\"1\",\"2\"],\"dry_run\":true}",
            c ->
                c.projects()
                    .faults()
                    .resolve("p1", FaultSelection.ids(List.of("1", "2")).dryRun())),
        call(
            "POST /v3/projects/p1/faults/unresolve {\"all\":true}",
            c -> c.projects().faults().unresolve("p1", FaultSelection.all())),
        call(
            """
            POST /v3/projects/p1/faults/ignore {"q":"-is:resolved","created_after":1767323045.5,\
            "occurred_before":1767323045.5}""",
            c ->
                c.projects()
                    .faults()
                    .ignore(
                        "p1",
                        FaultSelection.matching("-is:resolved")
                            .createdAfter(TIME)
                            .occurredBefore(TIME))),
        call(
            "POST /v3/projects/p1/faults/unignore {\"occurred_after\":1767323045.5}",
            c -> c.projects().faults().unignore("p1", FaultSelection.since(TIME))));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void call_whenMade_sendsWhatTheServiceTakes(String request, Consumer<HoneybadgerV3Client> call) {
    V3.assertSends(API, request, call);
  }

  private static Arguments call(String words, Consumer<HoneybadgerV3Client> call) {
    return Arguments.of(words, call);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        call(
            "honeybadger-v3.faults.update",
            c -> c.projects().faults().update("p1", "f1", FaultUpdate.builder().build())),
        call(
            "honeybadger-v3.faults.affectedUsers: the argument search",
            c -> c.projects().faults().affectedUsers("p1", "f1", " ")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_whenTheServiceWouldRefuseIt_sendsNothing(
      String words, Consumer<HoneybadgerV3Client> call) {
    V3.assertRefusesUnsent(API, words, call);
  }

  @Test
  void selection_whenActedOn_countsItsFaults(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      var one = fake.add("fault", Map.of("project_id", project, "klass", "A"));
      fake.add("fault", Map.of("project_id", project, "klass", "B"));
      var faults = client.projects().faults();
      assertThat(faults.resolve(project, FaultSelection.all().dryRun()).count()).contains(2L);
      assertThat(faults.summary(project).total()).contains(2);
      assertThat(faults.ignore(project, FaultSelection.ids(List.of(one))).faultIds())
          .containsExactly(one);
      assertThat(faults.get(project, one).ignored()).contains(true);
    }
  }
}
