package dev.trivet.honeybadger.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.SearchText;
import java.time.Instant;

/** Which faults to list, and in which order. */
public final class FaultQuery extends ListQuery<FaultQuery> {

  private FaultQuery(QueryParameters parameters) {
    super(parameters, FaultQuery::new);
  }

  /** {@return all faults of a project, the latest created first} */
  public static FaultQuery all() {
    return new FaultQuery(QueryParameters.none());
  }

  /**
   * Only faults that match a search, in the words of Honeybadger's own search field: {@code
   * -is:resolved environment:production} for example.
   *
   * @param text the search
   * @return the changed query
   */
  public FaultQuery search(String text) {
    return parameter("search", "q", SearchText.checked("FaultQuery.search(..)", text));
  }

  /**
   * Only faults that were created after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public FaultQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only faults that occurred after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public FaultQuery occurredAfter(Instant time) {
    return parameter("occurredAfter", "occurred_after", time.getEpochSecond());
  }

  /**
   * Only faults that occurred before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public FaultQuery occurredBefore(Instant time) {
    return parameter("occurredBefore", "occurred_before", time.getEpochSecond());
  }

  /**
   * Sorts the faults in another way.
   *
   * @param first what comes first
   * @return the changed query
   */
  public FaultQuery order(FaultOrder first) {
    return parameter("order", "order", first);
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public FaultQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }

  /**
   * Starts at another page than the first.
   *
   * @param number the number of the page, from 1
   * @return the changed query
   */
  public FaultQuery page(int number) {
    return parameter("page", "page", number);
  }
}
