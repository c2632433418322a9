package dev.trivet.rootly.problems;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which problem action items to list, and in which order. */
public final class ProblemActionItemListAllQuery extends PagedQuery<ProblemActionItemListAllQuery> {

  private ProblemActionItemListAllQuery(QueryParameters parameters) {
    super(parameters, ProblemActionItemListAllQuery::new);
  }

  /** {@return all problem action items} */
  public static ProblemActionItemListAllQuery all() {
    return new ProblemActionItemListAllQuery(QueryParameters.none());
  }

  /**
   * Limits the list to problem action items in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public ProblemActionItemListAllQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by due date} */
  public When<ProblemActionItemListAllQuery> dueDate() {
    return when("due_date");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<ProblemActionItemListAllQuery> createdAt() {
    return when("created_at");
  }

  /** {@return ways to limit the list by status} */
  public Comparison<ProblemActionItemStatus, ProblemActionItemListAllQuery> status() {
    return comparison("status");
  }

  /** {@return ways to limit the list by priority} */
  public Comparison<ProblemActionItemPriority, ProblemActionItemListAllQuery> priority() {
    return comparison("priority");
  }

  /** {@return ways to limit the list by assigned to user ID} */
  public Comparison<String, ProblemActionItemListAllQuery> assignedToUserId() {
    return comparison("assigned_to_user_id");
  }

  /**
   * Limits the list to action items of a problem.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ProblemActionItemListAllQuery problemId(String value) {
    return parameter("problemId", "problem_id", value);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public ProblemActionItemListAllQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
