package dev.trivet.rootly.problems;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which problems to list, and in which order. */
public final class ProblemQuery extends PagedQuery<ProblemQuery> {

  private ProblemQuery(QueryParameters parameters) {
    super(parameters, ProblemQuery::new);
  }

  /** {@return all problems} */
  public static ProblemQuery all() {
    return new ProblemQuery(QueryParameters.none());
  }

  /**
   * Limits the list to problems that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ProblemQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to problems that this user owns.
   *
   * @param value the ID of the user
   * @return a changed copy of the query
   */
  public ProblemQuery ownerUserId(long value) {
    return filter("owner_user_id", value);
  }

  /**
   * Limits the list to problems that this team owns.
   *
   * @param value the ID of the team
   * @return a changed copy of the query
   */
  public ProblemQuery ownerGroupId(String value) {
    return filter("owner_group_id", value);
  }

  /**
   * Limits the list to problems that this user created.
   *
   * @param value the ID of the user
   * @return a changed copy of the query
   */
  public ProblemQuery createdByUserId(long value) {
    return filter("created_by_user_id", value);
  }

  /** {@return filters by the time of creation} */
  public When<ProblemQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by due date} */
  public When<ProblemQuery> dueDate() {
    return when("due_date");
  }

  /** {@return filters by status} */
  public Comparison<ProblemStatus, ProblemQuery> status() {
    return comparison("status");
  }

  /** {@return filters by priority} */
  public Comparison<ProblemPriority, ProblemQuery> priority() {
    return comparison("priority");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public ProblemQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
