package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import java.time.Instant;

/** Which shift results to list. */
public final class ShiftOfScheduleQuery extends CollectionQuery<ShiftOfScheduleQuery> {

  private ShiftOfScheduleQuery(QueryParameters parameters) {
    super(parameters, ShiftOfScheduleQuery::new);
  }

  /** {@return all shift results} */
  public static ShiftOfScheduleQuery all() {
    return new ShiftOfScheduleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to shifts that begin before a time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ShiftOfScheduleQuery to(Instant value) {
    return parameter("to", "to", value);
  }

  /**
   * Limits the list to shifts that end after a time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ShiftOfScheduleQuery from(Instant value) {
    return parameter("from", "from", value);
  }
}
