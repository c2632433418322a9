package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which schedules to list; Rootly chooses the order. */
public final class ScheduleQuery extends PagedQuery<ScheduleQuery> {

  private ScheduleQuery(QueryParameters parameters) {
    super(parameters, ScheduleQuery::new);
  }

  /** {@return all schedules} */
  public static ScheduleQuery all() {
    return new ScheduleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to schedules in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public ScheduleQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by name} */
  public Where<String, ScheduleQuery> name() {
    return where("name");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<ScheduleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public ScheduleQuery include(Include... relationships) {
    return included(relationships);
  }
}
