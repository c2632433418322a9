package dev.trivet.rootly.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.values.SlackChannelInput;
import org.junit.jupiter.api.Test;

/** The calls around schedules. */
class SchedulesApiTest extends LoopbackTest {

  @Test
  void create_withAnOwnerAndHours_sendsThem() {
    respond(quoted("{'data':{'id':'s','attributes':{'slack_channel':{}}}}"));

    var schedule =
        rootly
            .schedules()
            .create(
                ScheduleInput.builder()
                    .name("Primary")
                    .ownerUserId(951L)
                    .businessHours(new BusinessHoursInput("09:00", "17:00", false))
                    .slackChannel(SlackChannelInput.of("C1"))
                    .shiftReportDayOfWeek(Weekday.MONDAY)
                    .description(Patch.clear())
                    .build());

    assertThat(schedule.slackChannel()).hasValueSatisfying(c -> assertThat(c.id()).isEmpty());
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"data": {"type": "schedules", "attributes": {
                  "name": "Primary", "owner_user_id": 951, "slack_channel": {"id": "C1"},
                  "business_hours":
                    {"start_time": "09:00", "end_time": "17:00", "include_weekends": false},
                  "shift_report_day_of_week": "monday", "description": null}}}
                """));
  }

  @Test
  void create_withoutAnOwner_isRefusedUnsent() {
    respond("{}");
    var input = ScheduleInput.builder().name("Primary").build();

    assertThatThrownBy(() -> rootly.schedules().create(input))
        .hasMessage("rootly.schedules.create needs ScheduleInput.builder().ownerUserId(..)");
    assertThatThrownBy(() -> new BusinessHoursInput(" ", "17:00", true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests()).isEmpty();
  }

  @Test
  void ensure_whenTheNameIsMissing_createsIt() {
    SERVER.respond(json(200, EMPTY_PAGE), json(201, quoted("{'data':{'id':'s'}}")));

    var schedule =
        rootly.schedules().ensure(ScheduleInput.builder().name("Primary").ownerUserId(1L).build());

    assertThat(schedule.created()).isTrue();
    assertThat(lines())
        .containsExactly("GET /v1/schedules?filter[name]=Primary", "POST /v1/schedules");
  }
}
