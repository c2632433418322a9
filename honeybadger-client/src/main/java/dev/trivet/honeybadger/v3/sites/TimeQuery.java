package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which checks or outages of a site to list. */
public final class TimeQuery extends ListQuery<TimeQuery> {

  private TimeQuery(QueryParameters parameters) {
    super(parameters, TimeQuery::new);
  }

  /** {@return all checks or outages of the site} */
  public static TimeQuery all() {
    return new TimeQuery(QueryParameters.none());
  }

  /**
   * Limits the list to checks or outages after a time.
   *
   * @param time the start of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public TimeQuery createdAfter(Instant time) {
    return TimeRanges.checked(parameter("createdAfter", "created_after", time, V3Api::seconds));
  }

  /**
   * Limits the list to checks or outages before a time.
   *
   * @param time the end of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public TimeQuery createdBefore(Instant time) {
    return TimeRanges.checked(parameter("createdBefore", "created_before", time, V3Api::seconds));
  }

  /**
   * Sets the page size.
   *
   * @param value how many checks or outages to fetch with each request, from 1 to 100
   * @return a changed copy of the query
   */
  public TimeQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }
}
