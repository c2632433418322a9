package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.faults.FaultOrder;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which faults to list, and in which order. */
public final class FaultQuery extends ListQuery<FaultQuery> {

  private FaultQuery(QueryParameters parameters) {
    super(parameters, FaultQuery::new);
  }

  /** {@return all faults of the project} */
  public static FaultQuery all() {
    return new FaultQuery(QueryParameters.none());
  }

  /**
   * Limits the list to faults that match a search.
   *
   * @param text the search, in the syntax of Honeybadger's own search field: {@code -is:resolved
   *     environment:production} for example
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the search is blank, or has a word behind {@code is:} or
   *     {@code has:} that means nothing to Honeybadger, such as {@code is:unresolved}
   */
  public FaultQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultQuery.search(..)", text));
  }

  /**
   * Sets what the list is sorted by.
   *
   * @param value the last occurrence or the number of occurrences; without it, the list is sorted
   *     by creation
   * @return a changed copy of the query
   */
  public FaultQuery order(FaultOrder value) {
    return parameter("order", "order", value);
  }

  /**
   * Sets the direction in which the list is sorted.
   *
   * @param value the direction; without it, an order that is set descends, and creation ascends
   * @return a changed copy of the query
   */
  public FaultQuery sort(FaultSort value) {
    return parameter("sort", "sort", value);
  }

  /**
   * Limits the list to faults that were created after a time.
   *
   * @param value the start of the time range
   * @return a changed copy of the query
   */
  public FaultQuery createdAfter(Instant value) {
    return parameter("createdAfter", "created_after", value, V3Api::seconds);
  }

  /**
   * Limits the list to faults that occurred after a time.
   *
   * @param value the start of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultQuery occurredAfter(Instant value) {
    return TimeRanges.checked(parameter("occurredAfter", "occurred_after", value, V3Api::seconds));
  }

  /**
   * Limits the list to faults that occurred before a time.
   *
   * @param value the end of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultQuery occurredBefore(Instant value) {
    return TimeRanges.checked(
        parameter("occurredBefore", "occurred_before", value, V3Api::seconds));
  }

  /**
   * Sets the page size.
   *
   * @param value how many faults to fetch with each request, from 1 to 100; 25 unless set
   * @return a changed copy of the query
   */
  public FaultQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
