package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import java.util.List;

/** Which shifts to list, by user and schedule. */
public final class ShiftQuery extends PagedQuery<ShiftQuery> {

  private ShiftQuery(QueryParameters parameters) {
    super(parameters, ShiftQuery::new);
  }

  /** {@return all shifts} */
  public static ShiftQuery all() {
    return new ShiftQuery(QueryParameters.none());
  }

  /**
   * Limits the list to shifts of some users.
   *
   * @param ids the users' IDs
   * @return a changed copy of the query
   */
  public ShiftQuery userIds(Long... ids) {
    return repeated("userIds", "user_ids[]", List.of(ids));
  }

  /**
   * Limits the list to shifts of some schedules.
   *
   * @param ids the schedules' IDs
   * @return a changed copy of the query
   */
  public ShiftQuery scheduleIds(String... ids) {
    return repeated("scheduleIds", "schedule_ids[]", List.of(ids));
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ShiftQuery include(Include... relationships) {
    return included(relationships);
  }
}
