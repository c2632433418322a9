package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import java.time.Instant;

/** Which checks or outages of a site to list. */
public final class TimeQuery extends ListQuery<TimeQuery> {

  private TimeQuery(QueryParameters parameters) {
    super(parameters, TimeQuery::new);
  }

  /** {@return all elements} */
  public static TimeQuery all() {
    return new TimeQuery(QueryParameters.none());
  }

  /**
   * Limits the list to what happened after a time.
   *
   * @param time the time
   * @return the changed query
   */
  public TimeQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", V3Api.seconds(time));
  }

  /**
   * Limits the list to what happened before a time.
   *
   * @param time the time
   * @return the changed query
   */
  public TimeQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", V3Api.seconds(time));
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public TimeQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }
}
