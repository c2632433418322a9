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
   * Limits the list to schedules that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ScheduleQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, ScheduleQuery> name() {
    return where("name");
  }

  /** {@return filters by the time of creation} */
  public When<ScheduleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ScheduleQuery include(Include... relationships) {
    return included(relationships);
  }
}
