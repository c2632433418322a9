package dev.trivet.honeybadger.sites;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Which outages of a site to list. */
public final class OutageQuery extends ListQuery<OutageQuery> {

  private OutageQuery(QueryParameters parameters) {
    super(parameters, OutageQuery::new);
  }

  /** {@return all outages that are still known, the latest first} */
  public static OutageQuery all() {
    return new OutageQuery(QueryParameters.none());
  }

  /**
   * Only outages after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public OutageQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only outages before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public OutageQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public OutageQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }
}
