package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which faults of a project to count. */
public final class FaultSummaryQuery extends ListQuery<FaultSummaryQuery> {

  private FaultSummaryQuery(QueryParameters parameters) {
    super(parameters, FaultSummaryQuery::new);
  }

  /** {@return all faults of the project} */
  public static FaultSummaryQuery all() {
    return new FaultSummaryQuery(QueryParameters.none());
  }

  /**
   * Counts only faults that match a search.
   *
   * @param text the search, in the syntax of Honeybadger's own search field
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
   * @param value the start of the time range
   * @return a changed copy of the query
   */
  public FaultSummaryQuery createdAfter(Instant value) {
    return parameter("createdAfter", "created_after", value, V3Api::seconds);
  }

  /**
   * Counts only faults that occurred after a time.
   *
   * @param value the start of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSummaryQuery occurredAfter(Instant value) {
    return TimeRanges.checked(parameter("occurredAfter", "occurred_after", value, V3Api::seconds));
  }

  /**
   * Counts only faults that occurred before a time.
   *
   * @param value the end of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSummaryQuery occurredBefore(Instant value) {
    return TimeRanges.checked(
        parameter("occurredBefore", "occurred_before", value, V3Api::seconds));
  }
}
