package dev.trivet.honeybadger.v3.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ConflictException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.ErrorDetails;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that are snoozed, assigned and merged. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FaultActionsApiTest {

  @RegisterExtension static final Api API = new Api();

  static Stream<Arguments> requests() {
    return Stream.of(
        call(
            "POST /v3/projects/p1/faults/f1/snooze {\"count\":100}",
            c -> c.projects().faultActions().snooze("p1", "f1", FaultSnooze.occurrences(100))),
        call(
            "POST /v3/projects/p1/faults/f1/snooze {\"time\":\"day\"}",
            c -> c.projects().faultActions().snooze("p1", "f1", FaultSnooze.DAY)),
        call(
            "POST /v3/projects/p1/faults/f1/merge {\"target_fault_id\":\"f9\"}",
            c -> c.projects().faultActions().merge("p1", "f1", "f9")));
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
            "honeybadger-v3.faultActions.assign needs a value for the argument assigneeId, which",
            c -> c.projects().faultActions().assign("p1", "f1", " ")),
        call(
            "honeybadger-v3.faultActions.merge needs a value for the argument targetFaultId, which",
            c -> c.projects().faultActions().merge("p1", "f1", "")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_whenAnArgumentIsBlank_namesItAndSendsNothing(
      String words, Consumer<HoneybadgerV3Client> call) {
    V3.assertRefusesUnsent(API, words, call);
  }

  @Test
  void snooze_whenTheServiceHasNoSuchNumber_isRefused() {
    V3.assertRefuses(
        "FaultSnooze.occurrences(..): 10, 100 or 1000", () -> FaultSnooze.occurrences(11));
  }

  @Test
  void fault_whenSnoozedAssignedAndMerged_isReadAsTheOther(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      var one = fake.add("fault", Map.of("project_id", project, "klass", "A"));
      var other = fake.add("fault", Map.of("project_id", project, "klass", "B"));
      var actions = client.projects().faultActions();
      assertThat(actions.snooze(project, one, FaultSnooze.DAY).snoozed()).contains(true);
      assertThat(actions.assign(project, one, "u1").assignee().orElseThrow().id()).contains("u1");
      assertThat(actions.merge(project, one, other).targetId()).contains(other);

      var faults = client.projects().faults();
      assertThat(faults.get(project, one).id()).isEqualTo(other);
      var change = FaultUpdate.builder().resolved(true).build();
      var conflict =
          catchThrowableOfType(ConflictException.class, () -> faults.update(project, one, change));
      assertThat(ErrorDetails.of(conflict).mergedInto()).contains(other);
    }
  }

  @Test
  void snooze_whenTheTimeIsNoneOfTheThree_isRefused() {
    V3.assertRefuses(
        "FaultSnooze: the time is hour, day or week",
        () -> new FaultSnooze(Optional.of("2 hours"), Optional.empty()));
  }
}
