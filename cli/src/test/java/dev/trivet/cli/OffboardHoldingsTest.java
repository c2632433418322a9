package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.escalations.EscalationLevel;
import dev.trivet.rootly.escalations.EscalationLevelQuery;
import dev.trivet.rootly.escalations.EscalationLevelTarget;
import dev.trivet.rootly.incidents.IncidentQuery;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.schedules.RotationUser;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FaultAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people hold beside access: found, handed over or removed, and read again. */
@Timeout(120)
class OffboardHoldingsTest extends OffboardFixture {

  private static final String LINUS = "linus.kim@example.com";
  private static final String MARA = "mara@example.com";
  private static final long LINUS_ID = 951;
  private static final long MARA_ID = 952;
  private static final long NOOR_ID = 953;

  @Test
  void offboard_withoutSuccessor_removesWhatCanGo() {
    var ended = run(NOOR, "--yes").code(0);

    assertThat(ended.out())
        .containsPattern("Rollbar +item +#1 Cart is empty after login +removed")
        .containsPattern("Rootly +rotation +Weekly of Storefront +removed")
        .containsPattern("Rootly +override +Storefront from 2026-01-08T00:00:00Z +removed")
        .containsPattern("Rootly +shadow shift +in Storefront +removed")
        .containsPattern("Rootly +escalation level +1 of Storefront +removed")
        .containsPattern("Rootly +incident role +Commander of Checkout is slow +removed")
        .containsPattern("Rootly +action item +Write down what happened +removed")
        .containsPattern("Rootly +API key +laptop of Noor +removed")
        .containsPattern("Honeybadger +fault +CheckoutError in web-shop +removed")
        .contains("Nothing is held.")
        .doesNotContain("Still on call");
    assertThat(turns()).containsExactly(MARA_ID, LINUS_ID);
    assertThat(targets(1)).hasSize(1).doesNotContain(Long.toString(NOOR_ID));
    assertThat(commander()).isEmpty();
    assertGone(NOOR);
  }

  /** Holdings first: who takes over must be able to, and a key dies after what it may be for. */
  @Test
  void offboard_takesAccessAwayAfterEverythingElse() {
    run(NOOR, "--yes").code(0);

    var rootly = Cli.writes(fakes.get(FakeRootly.class));
    assertThat(rootly.subList(0, rootly.size() - 3)).noneMatch(write -> write.contains("/teams/"));
    assertThat(rootly.get(rootly.size() - 3)).startsWith("DELETE /v1/api_keys/");
    assertThat(Cli.writes(fakes.get(FakeRollbar.class)).get(0)).startsWith("PATCH ");
    assertThat(Cli.writes(fakes.get(FakeHoneybadger.class)).get(0)).startsWith("PUT ");
  }

  @Test
  void offboard_withSuccessor_handsOver() {
    var ended = run(NOOR, "--yes", "--successor", "Linus.Kim@example.com").code(0);

    assertThat(ended.out())
        .containsPattern("rotation +Weekly .* removed +the successor takes turns already")
        .containsPattern("override .* handed over +to linus.kim@example.com")
        .containsPattern("fault .* handed over +to linus.kim@example.com")
        .containsPattern("API key .* removed");
    assertThat(turns()).containsExactly(MARA_ID, LINUS_ID);
    assertThat(targets(1)).hasSize(2).contains(Long.toString(LINUS_ID));
    assertThat(commander()).hasValue(LINUS_ID);
    assertGone(NOOR);
    assertThat(run(LINUS, "--dry-run").out())
        .containsPattern("Rollbar +item +#1 Cart is empty after login +remove")
        .containsPattern("Rootly +override +Storefront from 2026-01-08T00:00:00Z +remove")
        .containsPattern("Rootly +action item +Write down what happened +remove")
        .containsPattern("Honeybadger +fault +CheckoutError in web-shop +remove");
  }

  @Test
  void offboard_whenSomebodyMustTakeOver_changesNothingAndSaysWhat() {
    var ended = run(MARA, "--yes").code(6);

    assertThat(ended.err())
        .contains(
            "name who with --successor:",
            "Rootly: rotation Weekly of Storefront: on call in it until 2026-01-0",
            "Rootly: schedule owner of Storefront: it needs an owner",
            "Rootly: escalation level 2 of Storefront: pages nobody else");
    assertThat(Cli.writes(fakes)).isEmpty();
    assertThat(journal()).doesNotExist();
    assertThat(JsonValue.parse(run(MARA, "--json").code(6).out()).get("holdings").orElseThrow())
        .extracting(JsonValue::elements)
        .asInstanceOf(InstanceOfAssertFactories.list(JsonValue.class))
        .extracting(holding -> holding.get("decision").flatMap(JsonValue::asText).orElseThrow())
        .containsOnly("needs a successor", "remove");
  }

  @Test
  void offboard_whenOnCall_handsOverToTheSuccessor() {
    var night = schedule("Night", List.of(MARA_ID));
    var ended = run(MARA, "--yes", "--successor", "noor@example.com", "--on", "rootly").code(3);

    assertThat(ended.out())
        .contains("Nothing is held.", "last admin")
        .doesNotContain("Still on call");
    assertThat(turns()).containsExactly(LINUS_ID, NOOR_ID);
    assertThat(targets(2)).containsExactly(Long.toString(NOOR_ID));
    try (var rootly = rootly()) {
      assertThat(rootly.schedules().rotationUsers().list(rotation(night)))
          .extracting(RotationUser::userId)
          .containsExactly(Optional.of(NOOR_ID));
      assertThat(rootly.schedules().list())
          .allMatch(schedule -> !schedule.ownerUserId().equals(Optional.of(MARA_ID)));
    }
  }

  @Test
  void offboard_whenAloneInARotation_needsASuccessor() {
    schedule("Night", List.of(NOOR_ID));

    assertThat(run(NOOR, "--yes").code(6).err())
        .contains("Rootly: rotation Weekly of Night: nobody else takes turns");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pia@example.com, Rootly: rotation Weekly of Storefront: pia@example.com is not on Rootly",
    "pia@example.com, Honeybadger: fault CheckoutError in web-shop: pia@example.com is not in the"
        + " project web-shop on Honeybadger",
    "nobody@example.com, Rollbar: item #1 Cart is empty after login: nobody@example.com is not on"
        + " Rollbar"
  })
  void offboard_whenTheSuccessorIsNotThere_changesNothing(String successor, String reason) {
    assertThat(run(NOOR, "--yes", "--successor", successor).code(6).err()).contains(reason);
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  @Test
  void offboard_whenTheSuccessorLeaves_isAWrongCall() {
    assertThat(run(NOOR, "--yes", "--successor", "noor@example.com").code(2).err())
        .contains("--successor is the person who leaves");
    assertThat(fakes.get(FakeRootly.class).requests()).isEmpty();
  }

  /** Members that Rootly does not list as users of the rotation are on call all the same. */
  @Test
  void offboard_whenStillOnCallAfterwards_failsAndSoDoesTheNextRun() {
    var schedule = fakes.get(FakeRootly.class).add("schedules", Map.of("name", "Hidden"));
    rotation(
        schedule,
        Map.of(
            "schedule_rotation_members",
            List.of(Map.of("member_type", "User", "member_id", Long.toString(NOOR_ID)))));

    assertThat(run(NOOR, "--yes").code(1).out())
        .contains("Still on call:\n  schedule Hidden from 2026-01-01T00:00:00Z until ");
    assertThat(run(NOOR, "--yes").code(1).err()).contains("still on call: schedule Hidden from");
  }

  @Test
  void offboard_whenKeysCannotBeListed_saysSoAndDoesTheRest() {
    fakes
        .get(FakeRootly.class)
        .faults()
        .script(
            call ->
                call.path().equals("/v1/api_keys")
                    ? FaultAction.serverError(403)
                    : FaultAction.none());

    assertThat(run(NOOR, "--yes").code(3).out())
        .contains(
            "Still held:\n  Rootly: API key (any) (by hand, cannot be listed with this"
                + " token)\n");
    assertThat(Cli.writes(fakes)).hasSize(CHANGES - 1);
  }

  /** A hand-over of a role is two calls; it must not be lost between them. */
  @Test
  void offboard_whenHalfAHandOverIsUnclear_keepsTheDoubtAndTheNextRunFinishes() {
    var calls = new AtomicInteger();
    fakes
        .get(FakeRootly.class)
        .faults()
        .script(
            call ->
                call.path().endsWith("/assign_role_to_user") && calls.getAndIncrement() == 0
                    ? FaultAction.cutAfterWrite()
                    : FaultAction.none());

    assertThat(run(NOOR, "--yes", "--successor", LINUS).code(1).out())
        .containsPattern("incident role .* failed .*the change may have been applied")
        .contains("Still held:\n  Rootly: incident role Commander of Checkout is slow");

    run(NOOR, "--yes", "--successor", LINUS).code(0);
    assertThat(commander()).hasValue(LINUS_ID);
  }

  private String schedule(String name, List<Long> users) {
    var schedule = fakes.get(FakeRootly.class).add("schedules", Map.of("name", name));
    var rotation = rotation(schedule, Map.of());
    for (var user : users) {
      fakes
          .get(FakeRootly.class)
          .add(
              "schedule_rotation_users", Map.of("schedule_rotation_id", rotation, "user_id", user));
    }
    return schedule;
  }

  private String rotation(String schedule, Map<String, ?> more) {
    var attributes =
        new HashMap<String, Object>(
            Map.of(
                "schedule_id",
                schedule,
                "name",
                "Weekly",
                "schedule_rotationable_type",
                "ScheduleWeeklyRotation",
                "schedule_rotationable_attributes",
                Map.of("handoff_day", "M")));
    attributes.putAll(more);
    return fakes.get(FakeRootly.class).add("schedule_rotations", attributes);
  }

  private String rotation(String schedule) {
    try (var rootly = rootly()) {
      return rootly.schedules().rotations().list(schedule).first().orElseThrow().id();
    }
  }

  /** Who takes turns in the first schedule. */
  private List<Long> turns() {
    try (var rootly = rootly()) {
      var schedule = rootly.schedules().list().first().orElseThrow();
      return rootly.schedules().rotationUsers().list(rotation(schedule.id())).stream()
          .flatMap(user -> user.userId().stream())
          .toList();
    }
  }

  private List<String> targets(int position) {
    try (var rootly = rootly()) {
      var policy = rootly.escalations().policies().list().first().orElseThrow();
      var all = EscalationLevelQuery.all();
      return rootly.escalations().levels().listOfPolicy(policy.id(), all).stream()
          .filter(level -> level.position().equals(Optional.of(position)))
          .map(EscalationLevel::notificationTargetParams)
          .flatMap(List::stream)
          .map(EscalationLevelTarget::id)
          .toList();
    }
  }

  private Optional<Long> commander() {
    try (var rootly = rootly()) {
      var incident =
          rootly.incidents().list(IncidentQuery.all().include(Include.ROLES)).first().orElseThrow();
      return incident.related("roles").stream()
          .flatMap(role -> role.resource().stream())
          .flatMap(role -> role.attribute("user").stream())
          .flatMap(user -> user.get("data").flatMap(data -> data.get("id")).stream())
          .flatMap(id -> id.asText().stream())
          .map(Long::valueOf)
          .findFirst();
    }
  }
}
