package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import java.time.Duration;

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
    return repeated("userIds", "user_ids[]", ids);
  }

  /**
   * Limits the list to shifts of some schedules.
   *
   * @param ids the schedules' IDs
   * @return a changed copy of the query
   */
  public ShiftQuery scheduleIds(String... ids) {
    return repeated("scheduleIds", "schedule_ids[]", ids);
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

  /** A page to start at would leave out the first pages of every window, not only of the first. */
  void checkPeriod(Duration period, Duration longest) {
    if (parameters().has("page[number]") && period.compareTo(longest) > 0) {
      throw refused(
          "pageNumber", "not for more than " + longest.toDays() + " days, which are read in parts");
    }
  }
}
