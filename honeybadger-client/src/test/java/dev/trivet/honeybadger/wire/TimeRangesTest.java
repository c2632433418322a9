package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.deploys.DeployQuery;
import dev.trivet.honeybadger.faults.FaultQuery;
import dev.trivet.honeybadger.faults.FaultSummaryQuery;
import dev.trivet.honeybadger.projects.ReportQuery;
import dev.trivet.honeybadger.v3.faults.FaultOccurrenceQuery;
import dev.trivet.honeybadger.v3.faults.FaultSelection;
import dev.trivet.honeybadger.values.TimeQuery;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Time ranges of queries. */
@Timeout(30)
class TimeRangesTest {

  private static final Instant LATE = Instant.parse("2026-01-02T03:04:05.5Z");
  private static final Instant EARLY = LATE.minusSeconds(9);

  static Stream<Arguments> reversed() {
    return Stream.of(
        slip("FaultQuery", () -> FaultQuery.all().occurredAfter(LATE).occurredBefore(EARLY)),
        slip("FaultQuery", () -> FaultQuery.all().occurredBefore(EARLY).occurredAfter(LATE)),
        slip(
            "FaultSummaryQuery",
            () -> FaultSummaryQuery.all().occurredAfter(LATE).occurredBefore(EARLY)),
        slip("TimeQuery", () -> TimeQuery.all().createdAfter(LATE).createdBefore(EARLY)),
        slip("DeployQuery", () -> DeployQuery.all().createdBefore(EARLY).createdAfter(LATE)),
        slip("ReportQuery", () -> ReportQuery.all().since(LATE).until(EARLY)),
        slip(
            "FaultQuery",
            () ->
                dev.trivet.honeybadger.v3.faults.FaultQuery.all()
                    .occurredAfter(LATE)
                    .occurredBefore(EARLY)),
        slip(
            "FaultSummaryQuery",
            () ->
                dev.trivet.honeybadger.v3.faults.FaultSummaryQuery.all()
                    .occurredBefore(EARLY)
                    .occurredAfter(LATE)),
        slip(
            "FaultOccurrenceQuery",
            () -> FaultOccurrenceQuery.all().occurredAfter(LATE).occurredBefore(EARLY)),
        slip(
            "TimeQuery",
            () ->
                dev.trivet.honeybadger.v3.sites.TimeQuery.all()
                    .createdAfter(LATE)
                    .createdBefore(EARLY)),
        slip(
            "FaultSelection.occurredBefore(..)",
            () -> FaultSelection.since(LATE).occurredBefore(EARLY)));
  }

  private static Arguments slip(String owner, ThrowingCallable query) {
    return Arguments.of(owner, query);
  }

  @ParameterizedTest
  @MethodSource("reversed")
  void range_whenItEndsBeforeItStarts_isRefused(String owner, ThrowingCallable query) {
    assertThatThrownBy(query)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(owner + ": the time range ends before it starts");
  }

  @Test
  void range_whenATimeIsInAnotherForm_isLeftToTheService() {
    var query = ReportQuery.all().extra("start", "2026-01-01").until(LATE);
    assertThat(query.parameters().value("start")).contains("2026-01-01");
    var seconds = TimeQuery.all().extra("created_after", "last week").createdBefore(EARLY);
    assertThat(seconds.parameters().value("created_after")).contains("last week");
  }

  @Test
  void range_whenItIsAMoment_isKept() {
    var query = ReportQuery.all().since(LATE).until(LATE);
    assertThat(query.parameters().value("stop")).contains("2026-01-02T03:04:05.500Z");
    assertThat(TimeQuery.all().createdBefore(EARLY).parameters().has("created_after")).isFalse();
  }
}
