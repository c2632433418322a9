package dev.trivet.rootly.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.LoopbackTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifts of periods that are longer than what Rootly lists at a time. */
class ShiftsApiTest extends LoopbackTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** A recorded response has nothing but {@code data}. */
  private static String shifts(String... idsAndStarts) {
    var resources = new ArrayList<String>();
    for (int i = 0; i < idsAndStarts.length; i += 2) {
      resources.add(
          """
          {"id": "%s", "type": "shifts", "attributes": {"schedule_id": "s", "starts_at": "%s",
            "rotation_id": null, "is_override": false, "user_id": 7}}
          """
              .formatted(idsAndStarts[i], idsAndStarts[i + 1]));
    }
    return "{\"data\": [" + String.join(",", resources) + "]}";
  }

  @Test
  void ofSchedule_whenThePeriodIsLong_readsWindowsAndYieldsEachShiftOnce() {
    SERVER.respond(
        json(200, shifts("a", "2025-12-31T12:00:00Z", "b", "2026-01-31T20:00:00Z")),
        json(200, shifts("b", "2026-01-31T20:00:00Z", "c", "2026-02-01T00:00:00Z")),
        json(200, EMPTY_PAGE));

    var listed =
        rootly.schedules().shifts().ofSchedule("s", START, START.plus(70, ChronoUnit.DAYS));

    assertThat(listed.stream().map(Shift::id)).containsExactly("a", "b", "c");
    assertThat(lines())
        .containsExactly(
            "GET /v1/schedules/s/shifts?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z",
            "GET /v1/schedules/s/shifts?from=2026-02-01T00:00:00Z&to=2026-03-04T00:00:00Z",
            "GET /v1/schedules/s/shifts?from=2026-03-04T00:00:00Z&to=2026-03-12T00:00:00Z");
  }

  @Test
  void list_whenResponsesNameNoNextPage_countsPagesUntilOneIsEmpty() {
    SERVER.respond(
        json(200, shifts("a", "2026-01-01T08:00:00Z")),
        json(200, shifts("b", "2026-01-02T08:00:00Z")),
        json(200, EMPTY_PAGE));

    var listed =
        rootly
            .schedules()
            .shifts()
            .list(START, START.plus(1, ChronoUnit.DAYS), ShiftQuery.all().scheduleIds("s", "t"));

    assertThat(listed.stream().map(Shift::id)).containsExactly("a", "b");
    var first =
        "GET /v1/shifts?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z"
            + "&schedule_ids[]=s&schedule_ids[]=t";
    assertThat(lines())
        .containsExactly(first, first + "&page[number]=2", first + "&page[number]=3");
  }

  @Test
  void list_whenResumed_goesOnInTheNextWindow() {
    SERVER.respond(
        json(200, shifts("a", "2026-01-01T08:00:00Z")),
        json(200, EMPTY_PAGE),
        json(200, shifts("b", "2026-03-10T08:00:00Z")),
        json(200, EMPTY_PAGE));
    var listed = rootly.schedules().shifts().list(START, START.plus(80, ChronoUnit.DAYS));
    var cursor = listed.pages().iterator().next().cursor().orElseThrow();

    assertThat(listed.resumeFrom(cursor).stream().map(Shift::id)).containsExactly("b");
    assertThatThrownBy(() -> listed.resumeFrom("9:x").first())
        .hasMessage("rootly.shifts.list: not a cursor of this listing");
  }

  @Test
  void list_whenALongPeriodIsToStartAtAPage_isRefusedUnsent() {
    var query = ShiftQuery.all().pageNumber(2);

    assertThatThrownBy(
            () ->
                rootly
                    .schedules()
                    .shifts()
                    .list(START, START.plus(62, ChronoUnit.DAYS).plusNanos(1), query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ShiftQuery.pageNumber(..): not for more than 62 days, which are read in parts");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-03-03, 1",
    "2024-02-01, 2024-04-03, 2",
    "2026-03-20, 2026-03-20, 1"
  })
  void ofSchedule_whateverTheCalendar_readsAsFewWindowsAsRootlyTakes(
      LocalDate from, LocalDate to, int windows) {
    respond(EMPTY_PAGE);

    var zone = ZoneId.of("Europe/Berlin");
    var shifts = rootly.schedules().shifts();
    assertThat(
            shifts.ofSchedule(
                "s", from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant()))
        .isEmpty();

    assertThat(requests()).hasSize(windows);
  }

  @Test
  void list_whenThePeriodHasNoEnd_isRefusedUnsent() {
    assertThatThrownBy(() -> rootly.schedules().shifts().list(START, Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rootly.shifts.list: the period is longer than 100 years");
    assertThat(requests()).isEmpty();
  }

  @Test
  void list_whenThePeriodEndsBeforeItBegins_isRefusedUnsent() {
    assertThatThrownBy(() -> rootly.schedules().shifts().list(START, START.minusSeconds(1)))
        .hasMessage("rootly.shifts.list: the period ends before it begins");
    assertThat(requests()).isEmpty();
  }
}
