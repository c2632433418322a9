package dev.trivet.rootly.problems;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.incidents.ActionItemStatus;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which action items of a problem to list, and in which order. */
public final class ProblemActionItemQuery extends PagedQuery<ProblemActionItemQuery> {

  private ProblemActionItemQuery(QueryParameters parameters) {
    super(parameters, ProblemActionItemQuery::new);
  }

  /** {@return all action items} */
  public static ProblemActionItemQuery all() {
    return new ProblemActionItemQuery(QueryParameters.none());
  }

  /**
   * Limits the list to action items that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ProblemActionItemQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by due date} */
  public When<ProblemActionItemQuery> dueDate() {
    return when("due_date");
  }

  /** {@return filters by the time of creation} */
  public When<ProblemActionItemQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by status} */
  public Comparison<ActionItemStatus, ProblemActionItemQuery> status() {
    return comparison("status");
  }

  /** {@return filters by priority} */
  public Comparison<TaskPriority, ProblemActionItemQuery> priority() {
    return comparison("priority");
  }

  /** {@return filters by the ID of the assigned user} */
  public Comparison<Long, ProblemActionItemQuery> assignedToUserId() {
    return comparison("assigned_to_user_id");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public ProblemActionItemQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
