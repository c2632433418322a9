package dev.trivet.cli.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.holdings.Holding.Decision;
import dev.trivet.cli.text.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a holding in schedules, and what is decided about it. */
class RootlyScheduleHoldingsTest extends RootlyHoldingsFixture {

  private static final String BEFORE = "2025-12-31T23:59:59Z";
  private static final String AFTER = "2026-01-02T00:00:00Z";

  private String schedule = "";

  @BeforeEach
  void addSchedule() {
    schedule = fake.add("schedules", Map.of("name", "Days"));
  }

  private String rotation(Map<String, ?> more, long... users) {
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
    var rotation = fake.add("schedule_rotations", attributes);
    for (long user : users) {
      fake.add(
          "schedule_rotation_users", Map.of("schedule_rotation_id", rotation, "user_id", user));
    }
    return rotation;
  }

  private List<Holding> rotations(RootlyLook look) {
    var turns = new OnCallTurns(look);
    turns.find();
    return new RotationHoldings(look, turns).find();
  }

  @Test
  void of_whenRootlyDoesNotKnowThePerson_isNothing() {
    var parties = new Parties(new Email("nobody@example.com"), Optional.empty());

    assertThat(RootlyLook.of(client, parties, time.instant(), Progress.none())).isEmpty();
  }

  @Test
  void rotations_whenOnCallAtTheMoment_needASuccessor() {
    rotation(Map.of(), ada, grace);

    var holding = rotations(look()).get(0);
    assertThat(holding.decision()).isEqualTo(Decision.NEEDS_SUCCESSOR);
    assertThat(holding.reason()).isEqualTo("on call in it until 2026-01-05T00:00:00Z");
    assertThat(holding.key()).startsWith("rootly/holding/rotation/");
  }

  @Test
  void rotations_whenTheSuccessorTakesTurnsToo_endWithOneTurnOnly() {
    rotation(Map.of(), grace, ada);

    var found = rotations(look("grace@example.com"));
    assertThat(found)
        .extracting(Holding::decision, Holding::reason)
        .containsExactly(tuple(Decision.REMOVE, "the successor takes turns already"));
    change(found);
    assertThat(onCall(time.instant(), time.instant().plus(Duration.ofDays(30))))
        .containsOnly(grace);
  }

  /** Of three, the second would be next: the override keeps the current shift from going there. */
  @Test
  void rotations_whenOnCallAndTheSuccessorTakesTurnsToo_giveTheShiftToTheSuccessor() {
    rotation(Map.of(), ada, fake.addUser("joan@example.com", "Joan Clarke"), grace);

    var found = rotations(look("grace@example.com"));
    assertThat(found).extracting(Holding::decision).containsExactly(Decision.HAND_OVER);
    change(found);
    assertThat(onCall(time.instant(), time.instant().plus(Duration.ofDays(3))))
        .containsExactly(grace);
    assertThat(onCall(time.instant(), time.instant().plus(Duration.ofDays(60))))
        .doesNotContain(ada);
  }

  private List<Long> onCall(Instant from, Instant to) {
    return client.schedules().shifts().list(from, to).stream()
        .flatMap(shift -> shift.userId().stream())
        .toList();
  }

  @Test
  void rotations_whenOverOrOfOthers_areNone() {
    rotation(Map.of("start_time", "2025-01-01T00:00:00Z", "end_time", BEFORE), ada);
    rotation(Map.of(), grace);

    assertThat(rotations(look())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    BEFORE + ", " + AFTER + ", NEEDS_SUCCESSOR",
    AFTER + ", 2026-01-03T00:00:00Z, REMOVE",
    "2025-12-30T00:00:00Z, " + BEFORE + ","
  })
  void overrides_areFoundUntilTheyAreOver(String start, String end, Decision decision) {
    fake.add(
        "shifts",
        Map.of("schedule_id", schedule, "user_id", ada, "starts_at", start, "ends_at", end));

    assertThat(new OverrideHoldings(look()).find())
        .extracting(Holding::decision)
        .isEqualTo(decision == null ? List.of() : List.of(decision));
  }

  @Test
  void shadows_areFoundOnBothSides() {
    shadow(ada, grace, AFTER);
    shadow(grace, ada, AFTER);
    shadow(ada, grace, BEFORE);

    assertThat(new ShadowHoldings(look("grace@example.com")).find())
        .extracting(Holding::decision, Holding::reason)
        .containsExactlyInAnyOrder(
            tuple(Decision.REMOVE, ""), tuple(Decision.REMOVE, "follows who leaves"));
  }

  private void shadow(long shadow, long shadowed, String end) {
    fake.add(
        "on_call_shadows",
        Map.of(
            "schedule_id",
            schedule,
            "shadowable_type",
            "User",
            "shadowable_id",
            Long.toString(shadowed),
            "shadow_user_id",
            shadow,
            "starts_at",
            "2025-12-01T00:00:00Z",
            "ends_at",
            end));
  }

  @Test
  void schedules_thatThePersonOwns_goToTheSuccessorOnly() {
    fake.add("schedules", Map.of("name", "Nights", "owner_user_id", ada));

    assertThat(new ScheduleHoldings(look()).find())
        .extracting(Holding::decision, Holding::reason)
        .containsExactly(tuple(Decision.NEEDS_SUCCESSOR, "it needs an owner"));
    assertThat(change(new ScheduleHoldings(look("grace@example.com")).find())).isTrue();
    assertThat(new ScheduleHoldings(look()).find()).isEmpty();
  }
}
