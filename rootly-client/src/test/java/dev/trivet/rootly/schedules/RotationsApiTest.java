package dev.trivet.rootly.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls around rotations. */
class RotationsApiTest extends LoopbackTest {

  private static final String ROTATION =
      """
      {"data": {"id": "r", "type": "schedule_rotations", "attributes": {
        "schedule_id": "s", "active_days": ["M", "S"],
        "schedule_rotationable_type": "ScheduleWeeklyRotation",
        "schedule_rotationable_attributes": {"handoff_day": "M", "handoff_time": "09:00"}}}}
      """;

  static Stream<Arguments> handoffs() {
    return Stream.of(
        Arguments.of(Handoff.daily("09:00"), "{'handoff_time':'09:00'}"),
        Arguments.of(
            Handoff.weekly(DayLetter.THURSDAY, "09:00"),
            "{'handoff_time':'09:00','handoff_day':'R'}"),
        Arguments.of(
            Handoff.firstDayOfMonth("09:00"),
            "{'handoff_time':'09:00','handoff_day':'first_day_of_month'}"),
        Arguments.of(
            Handoff.lastDayOfMonth("09:00"),
            "{'handoff_time':'09:00','handoff_day':'last_day_of_month'}"),
        Arguments.of(
            Handoff.every(12, ShiftLengthUnit.HOURS, "09:00"),
            "{'handoff_time':'09:00','shift_length':12,'shift_length_unit':'hours'}"));
  }

  @ParameterizedTest
  @MethodSource("handoffs")
  void update_withEachKindOfHandoff_sendsItsMembers(Handoff handoff, String sent) {
    respond(ROTATION);

    rootly
        .schedules()
        .rotations()
        .update(
            "r",
            RotationInput.builder()
                .scheduleRotationableType(RotationType.WEEKLY)
                .scheduleRotationableAttributes(handoff)
                .build());

    assertThat(lines()).containsExactly("PUT /v1/schedule_rotations/r");
    assertThat(attributes().get("schedule_rotationable_attributes"))
        .contains(JsonValue.parse(quoted(sent)));
  }

  @Test
  void create_withMembers_sendsThemInOrder() {
    respond(ROTATION);

    var rotation =
        rootly
            .schedules()
            .rotations()
            .create(
                "s",
                RotationInput.builder()
                    .name("Primary")
                    .scheduleRotationableType(RotationType.DAILY)
                    .scheduleRotationableAttributes(Handoff.daily("09:00"))
                    .scheduleRotationMembers(
                        List.of(
                            RotationMember.user(951),
                            RotationMember.schedule("s2"),
                            new RotationMember(MemberType.USER, "952", 1)))
                    .build());

    assertThat(lines()).containsExactly("POST /v1/schedules/s/schedule_rotations");
    assertThat(attributes().get("schedule_rotation_members"))
        .contains(
            JsonValue.parse(
                """
                [{"member_type": "User", "member_id": "951"},
                 {"member_type": "Schedule", "member_id": "s2"},
                 {"member_type": "User", "member_id": "952", "position": 1}]
                """));
    assertThat(rotation.activeDays()).containsExactly(DayLetter.MONDAY, DayLetter.S);
    assertThat(rotation.scheduleRotationableAttributes())
        .contains(Handoff.weekly(DayLetter.MONDAY, "09:00"));
  }

  @Test
  void update_withoutTheType_isRefusedUnsent() {
    respond(ROTATION);
    var input = RotationInput.builder().name("Primary").build();

    assertThatThrownBy(() -> rootly.schedules().rotations().update("r", input))
        .hasMessage(
            "rootly.rotations.update needs RotationInput.builder().scheduleRotationableType(..)");
    assertThat(requests()).isEmpty();
  }

  private static JsonValue attributes() {
    return JsonValue.parse(requests().get(0).getBodyAsString())
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .orElseThrow();
  }
}
