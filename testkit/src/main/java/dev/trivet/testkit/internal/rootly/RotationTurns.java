package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** When the turns of a rotation begin. */
final class RotationTurns {
  private static final String DAYS = "MTWRFSU";

  private final String type;
  private final Instant begin;
  private final LocalDate first;
  private final LocalTime time;
  private final ZoneId zone;
  private final JsonNode handoff;

  private RotationTurns(StoredResource rotation) {
    var values = rotation.values();
    type = values.path("schedule_rotationable_type").asText();
    handoff = values.path("schedule_rotationable_attributes");
    zone = ZoneId.of(values.path("time_zone").asText("Etc/UTC"));
    time = LocalTime.parse(handoff.path("handoff_time").asText("00:00"));
    begin = ShiftPlan.time(values, "start_time", rotation.created());
    var day = begin.atZone(zone).toLocalDate();
    first = begins(at(day).isAfter(begin) ? day.minusDays(1) : day);
  }

  static RotationTurns of(StoredResource rotation) {
    return new RotationTurns(rotation);
  }

  private LocalDate begins(LocalDate day) {
    return switch (type) {
      case "ScheduleWeeklyRotation", "ScheduleBiweeklyRotation" ->
          day.with(TemporalAdjusters.previousOrSame(handoffDay()));
      case "ScheduleMonthlyRotation" -> month(day, 0);
      default -> day;
    };
  }

  private DayOfWeek handoffDay() {
    var letter = Json.text(handoff, "handoff_day");
    int index = letter == null ? 0 : DAYS.indexOf(letter);
    return DayOfWeek.of(Math.max(index, 0) + 1);
  }

  private LocalDate month(LocalDate day, int months) {
    var month = day.withDayOfMonth(1).plusMonths(months);
    boolean last = handoff.path("handoff_day").asText().equals("last_day_of_month");
    return last ? month.with(TemporalAdjusters.lastDayOfMonth()) : month;
  }

  private Instant at(LocalDate day) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  /** When a turn begins, counted from 0; the first one not before the rotation does. */
  Instant start(int turn) {
    return turn == 0 ? begin : handoff(turn);
  }

  private Instant handoff(int turn) {
    int length = handoff.path("shift_length").asInt(1);
    return switch (type) {
      case "ScheduleWeeklyRotation" -> at(first.plusWeeks(turn));
      case "ScheduleBiweeklyRotation" -> at(first.plusWeeks(2L * turn));
      case "ScheduleMonthlyRotation" -> at(month(first, turn));
      case "ScheduleCustomRotation" ->
          switch (handoff.path("shift_length_unit").asText()) {
            case "hours" -> at(first).plus((long) turn * length, ChronoUnit.HOURS);
            case "weeks" -> at(first.plusWeeks((long) turn * length));
            default -> at(first.plusDays((long) turn * length));
          };
      default -> at(first.plusDays(turn));
    };
  }
}
