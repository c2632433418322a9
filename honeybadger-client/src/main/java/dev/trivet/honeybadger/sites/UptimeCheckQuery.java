package dev.trivet.honeybadger.sites;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Which checks of a site to list. */
public final class UptimeCheckQuery extends ListQuery<UptimeCheckQuery> {

  private UptimeCheckQuery(QueryParameters parameters) {
    super(parameters, UptimeCheckQuery::new);
  }

  /** {@return all checks that are still known, the latest first} */
  public static UptimeCheckQuery all() {
    return new UptimeCheckQuery(QueryParameters.none());
  }

  /**
   * Only checks after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public UptimeCheckQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only checks before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public UptimeCheckQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public UptimeCheckQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }
}
