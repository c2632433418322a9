package dev.trivet.honeybadger.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which notices of a fault, or which outages or uptime checks of a site, to list. */
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
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public TimeQuery createdAfter(Instant time) {
    return TimeRanges.checked(
        parameter("createdAfter", "created_after", time, Instant::getEpochSecond));
  }

  /**
   * Lists only what was created before a time.
   *
   * @param time the end of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public TimeQuery createdBefore(Instant time) {
    return TimeRanges.checked(
        parameter("createdBefore", "created_before", time, Instant::getEpochSecond));
  }

  /**
   * Sets the page size.
   *
   * @param size how many elements to fetch with each request, from 1 to 25; 25 unless set
   * @return a changed copy of the query
   */
  public TimeQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 25);
  }
}
