package dev.trivet.honeybadger.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which faults to count. */
public final class FaultSummaryQuery extends ListQuery<FaultSummaryQuery> {

  private FaultSummaryQuery(QueryParameters parameters) {
    super(parameters, FaultSummaryQuery::new);
  }

  /** {@return a query for all faults of a project} */
  public static FaultSummaryQuery all() {
    return new FaultSummaryQuery(QueryParameters.none());
  }

  /**
   * Counts only faults that match a search, in the syntax of Honeybadger's search field: {@code
   * -is:resolved environment:production} for example.
   *
   * @param text the search
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the search is blank, or has a word behind {@code is:} or
   *     {@code has:} that means nothing to Honeybadger, such as {@code is:unresolved}
   */
  public FaultSummaryQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultSummaryQuery.search(..)", text));
  }

  /**
   * Counts only faults that were created after a time.
   *
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   */
  public FaultSummaryQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time, Instant::getEpochSecond);
  }

  /**
   * Counts only faults that occurred after a time.
   *
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSummaryQuery occurredAfter(Instant time) {
    return TimeRanges.checked(
        parameter("occurredAfter", "occurred_after", time, Instant::getEpochSecond));
  }

  /**
   * Counts only faults that occurred before a time.
   *
   * @param time the end of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSummaryQuery occurredBefore(Instant time) {
    return TimeRanges.checked(
        parameter("occurredBefore", "occurred_before", time, Instant::getEpochSecond));
  }
}
