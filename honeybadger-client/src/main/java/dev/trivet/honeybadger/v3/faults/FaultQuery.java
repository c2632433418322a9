package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import java.time.Instant;

/** Which faults to list. */
public final class FaultQuery extends ListQuery<FaultQuery> {

  private FaultQuery(QueryParameters parameters) {
    super(parameters, FaultQuery::new);
  }

  /** {@return all faults} */
  public static FaultQuery all() {
    return new FaultQuery(QueryParameters.none());
  }

  /**
   * Limits the list to faults that match a search in the words of Honeybadger's own search field:
   * {@code -is:resolved environment:production} for example.
   *
   * @param text the search
   * @return the changed query
   */
  public FaultQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultQuery.search(..)", text));
  }

  /**
   * Sorts the list by something else.
   *
   * @param value what to look for
   * @return the changed query
   */
  public FaultQuery order(String value) {
    return parameter("order", "order", value);
  }

  /**
   * Sorts the list in another direction.
   *
   * @param value what to look for
   * @return the changed query
   */
  public FaultQuery sort(String value) {
    return parameter("sort", "sort", value);
  }

  /**
   * Limits the list to faults that were created after a time.
   *
   * @param value the time
   * @return the changed query
   */
  public FaultQuery createdAfter(Instant value) {
    return parameter("createdAfter", "created_after", V3Api.seconds(value));
  }

  /**
   * Limits the list to faults that occurred after a time.
   *
   * @param value the time
   * @return the changed query
   */
  public FaultQuery occurredAfter(Instant value) {
    return parameter("occurredAfter", "occurred_after", V3Api.seconds(value));
  }

  /**
   * Limits the list to faults that occurred before a time.
   *
   * @param value the time
   * @return the changed query
   */
  public FaultQuery occurredBefore(Instant value) {
    return parameter("occurredBefore", "occurred_before", V3Api.seconds(value));
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public FaultQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
