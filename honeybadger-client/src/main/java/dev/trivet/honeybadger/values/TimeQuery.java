package dev.trivet.honeybadger.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Limits a list of notices, outages or uptime checks to a time range. */
public final class TimeQuery extends ListQuery<TimeQuery> {

  private TimeQuery(QueryParameters parameters) {
    super(parameters, TimeQuery::new);
  }

  /** {@return a query for everything that Honeybadger still keeps} */
  public static TimeQuery all() {
    return new TimeQuery(QueryParameters.none());
  }

  /**
   * Lists only what was created after a time.
   *
   * @param time the time; fractions of a second are ignored
   * @return the changed query
   */
  public TimeQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Lists only what was created before a time.
   *
   * @param time the time; fractions of a second are ignored
   * @return the changed query
   */
  public TimeQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Sets how many elements are fetched per request, 25 unless set.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public TimeQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }
}
