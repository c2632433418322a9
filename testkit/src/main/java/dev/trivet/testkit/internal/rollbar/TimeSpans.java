package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The time that a question is about, in spans.
 *
 * @param start its first second
 * @param end its last second
 * @param granularity how long the spans are; an empty text for one span
 * @param zone where they begin
 */
record TimeSpans(long start, long end, String granularity, ZoneId zone) {

  static TimeSpans of(JsonNode body, long now) {
    var start = body.get("start_time");
    if (start == null || !start.isIntegralNumber()) {
      throw new Refusal(422, "start_time is required.");
    }
    var end = body.path("end_time").asLong(now);
    if (end < start.asLong()) {
      throw new Refusal(422, "end_time is before start_time.");
    }
    try {
      var zone = ZoneId.of(body.path("timezone").asText("US/Pacific"));
      return new TimeSpans(start.asLong(), end, body.path("granularity").asText(""), zone);
    } catch (DateTimeException unknown) {
      throw new Refusal(422, "Invalid timezone");
    }
  }

  boolean contains(long second) {
    return second >= start && second <= end;
  }

  /** The beginning of the span that a second is in. */
  long beginning(long second) {
    var time = Instant.ofEpochSecond(second).atZone(zone);
    var day = time.truncatedTo(ChronoUnit.DAYS);
    var from =
        switch (granularity) {
          case "second" -> time;
          case "minute" -> time.truncatedTo(ChronoUnit.MINUTES);
          case "hour" -> time.truncatedTo(ChronoUnit.HOURS);
          case "day" -> day;
          case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case "month" -> day.withDayOfMonth(1);
          case "year" -> day.withDayOfYear(1);
          case "" -> Instant.ofEpochSecond(start).atZone(zone);
          default -> throw new Refusal(422, "Invalid granularity");
        };
    return from.toEpochSecond();
  }
}
