package dev.trivet.rootly.problems;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.incidents.ActionItemStatus;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which action items of all problems to list, and in which order. */
public final class AllProblemActionItemsQuery extends PagedQuery<AllProblemActionItemsQuery> {

  private AllProblemActionItemsQuery(QueryParameters parameters) {
    super(parameters, AllProblemActionItemsQuery::new);
  }

  /** {@return all action items} */
  public static AllProblemActionItemsQuery all() {
    return new AllProblemActionItemsQuery(QueryParameters.none());
  }

  /**
   * Limits the list to action items that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AllProblemActionItemsQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by due date} */
  public When<AllProblemActionItemsQuery> dueDate() {
    return when("due_date");
  }

  /** {@return filters by the time of creation} */
  public When<AllProblemActionItemsQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by status} */
  public Comparison<ActionItemStatus, AllProblemActionItemsQuery> status() {
    return comparison("status");
  }

  /** {@return filters by priority} */
  public Comparison<TaskPriority, AllProblemActionItemsQuery> priority() {
    return comparison("priority");
  }

  /** {@return filters by the ID of the assigned user} */
  public Comparison<Long, AllProblemActionItemsQuery> assignedToUserId() {
    return comparison("assigned_to_user_id");
  }

  /**
   * Limits the list to action items of this problem.
   *
   * @param value the ID of the problem
   * @return a changed copy of the query
   */
  public AllProblemActionItemsQuery problemId(String value) {
    return parameter("problemId", "problem_id", value);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AllProblemActionItemsQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
