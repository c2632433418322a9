package dev.trivet.honeybadger.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which faults to list, and in which order. */
public final class FaultQuery extends ListQuery<FaultQuery> {

  private FaultQuery(QueryParameters parameters) {
    super(parameters, FaultQuery::new);
  }

  /** {@return a query for all faults of a project, by creation time} */
  public static FaultQuery all() {
    return new FaultQuery(QueryParameters.none());
  }

  /**
   * Lists only faults that match a search, in the syntax of Honeybadger's search field: {@code
   * -is:resolved environment:production} for example.
   *
   * @param text the search
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the search is blank, or has a word behind {@code is:} or
   *     {@code has:} that means nothing to Honeybadger, such as {@code is:unresolved}
   */
  public FaultQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultQuery.search(..)", text));
  }

  /**
   * Lists only faults that were created after a time.
   *
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   */
  public FaultQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time, Instant::getEpochSecond);
  }

  /**
   * Lists only faults that occurred after a time.
   *
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultQuery occurredAfter(Instant time) {
    return TimeRanges.checked(
        parameter("occurredAfter", "occurred_after", time, Instant::getEpochSecond));
  }

  /**
   * Lists only faults that occurred before a time.
   *
   * @param time the end of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultQuery occurredBefore(Instant time) {
    return TimeRanges.checked(
        parameter("occurredBefore", "occurred_before", time, Instant::getEpochSecond));
  }

  /**
   * Sets the order, which is by creation time unless set.
   *
   * @param first the order
   * @return a changed copy of the query
   */
  public FaultQuery order(FaultOrder first) {
    return parameter("order", "order", first);
  }

  /**
   * Sets the page size.
   *
   * @param size how many faults to fetch with each request, from 1 to 25; 25 unless set
   * @return a changed copy of the query
   */
  public FaultQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 25);
  }

  /**
   * Starts from a given page.
   *
   * @param number the page number; the first page is 1
   * @return a changed copy of the query
   */
  public FaultQuery page(int number) {
    return between("page", "page", number, 1, Integer.MAX_VALUE);
  }
}
