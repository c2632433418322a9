package dev.trivet.honeybadger.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Which part of a list to take, by time: of notices, outages or uptime checks. */
public final class TimeQuery extends ListQuery<TimeQuery> {

  private TimeQuery(QueryParameters parameters) {
    super(parameters, TimeQuery::new);
  }

  /** {@return everything that is still kept, the latest first} */
  public static TimeQuery all() {
    return new TimeQuery(QueryParameters.none());
  }

  /**
   * Only what was created after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public TimeQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only what was created before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public TimeQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
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
