package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import java.time.Instant;

/** Which check-in events to list. */
public final class CheckInEventQuery extends ListQuery<CheckInEventQuery> {

  private CheckInEventQuery(QueryParameters parameters) {
    super(parameters, CheckInEventQuery::new);
  }

  /** {@return all check-in events} */
  public static CheckInEventQuery all() {
    return new CheckInEventQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public CheckInEventQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }

  /**
   * Limits the list to what happened before a time.
   *
   * @param value the time
   * @return the changed query
   */
  public CheckInEventQuery createdBefore(Instant value) {
    return parameter("createdBefore", "created_before", V3Api.seconds(value));
  }
}
