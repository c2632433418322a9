package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which occurrences of a fault to count. */
public final class FaultOccurrenceQuery extends ListQuery<FaultOccurrenceQuery> {

  private FaultOccurrenceQuery(QueryParameters parameters) {
    super(parameters, FaultOccurrenceQuery::new);
  }

  /** {@return a query without limits, for which Honeybadger chooses the time range} */
  public static FaultOccurrenceQuery all() {
    return new FaultOccurrenceQuery(QueryParameters.none());
  }

  /**
   * Counts only occurrences after a time.
   *
   * @param value the start of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultOccurrenceQuery occurredAfter(Instant value) {
    return TimeRanges.checked(parameter("occurredAfter", "occurred_after", value, V3Api::seconds));
  }

  /**
   * Counts only occurrences before a time.
   *
   * @param value the end of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultOccurrenceQuery occurredBefore(Instant value) {
    return TimeRanges.checked(
        parameter("occurredBefore", "occurred_before", value, V3Api::seconds));
  }

  /**
   * Counts only occurrences that match a search.
   *
   * @param text the search, in the syntax of Honeybadger's own search field
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the search is blank, or has a word behind {@code is:} or
   *     {@code has:} that means nothing to Honeybadger, such as {@code is:unresolved}
   */
  public FaultOccurrenceQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultOccurrenceQuery.search(..)", text));
  }
}
