package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import java.time.Instant;
import java.util.List;

/** Which shift results to list. */
public final class ShiftQuery extends PagedQuery<ShiftQuery> {

  private ShiftQuery(QueryParameters parameters) {
    super(parameters, ShiftQuery::new);
  }

  /** {@return all shift results} */
  public static ShiftQuery all() {
    return new ShiftQuery(QueryParameters.none());
  }

  /**
   * Sets the beginning of the time to look at, as in {@code 2026-01-01T00:00:00Z}.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ShiftQuery from(Instant value) {
    return parameter("from", "from", value);
  }

  /**
   * Sets the end of the time to look at, as in {@code 2026-01-31T00:00:00Z}; Rootly allows 62 days.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ShiftQuery to(Instant value) {
    return parameter("to", "to", value);
  }

  /**
   * Limits the list to shifts of some users.
   *
   * @param values what to look for
   * @return the changed query
   */
  public ShiftQuery userIds(Long... values) {
    return repeated("userIds", "user_ids[]", List.of(values));
  }

  /**
   * Limits the list to shifts of some schedules.
   *
   * @param values what to look for
   * @return the changed query
   */
  public ShiftQuery scheduleIds(String... values) {
    return repeated("scheduleIds", "schedule_ids[]", List.of(values));
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public ShiftQuery include(Include... relationships) {
    return included(relationships);
  }
}
