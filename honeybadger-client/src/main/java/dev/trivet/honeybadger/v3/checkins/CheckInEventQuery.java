package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import java.time.Instant;

/** Which events of a check-in to list. */
public final class CheckInEventQuery extends ListQuery<CheckInEventQuery> {

  private CheckInEventQuery(QueryParameters parameters) {
    super(parameters, CheckInEventQuery::new);
  }

  /** {@return all events of the check-in} */
  public static CheckInEventQuery all() {
    return new CheckInEventQuery(QueryParameters.none());
  }

  /**
   * Sets the page size.
   *
   * @param value how many events to fetch with each request, from 1 to 100
   * @return a changed copy of the query
   */
  public CheckInEventQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }

  /**
   * Limits the list to events before a time.
   *
   * @param value the end of the time range
   * @return a changed copy of the query
   */
  public CheckInEventQuery createdBefore(Instant value) {
    return parameter("createdBefore", "created_before", value, V3Api::seconds);
  }
}
