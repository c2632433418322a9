package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which workflows to list, and in which order. */
public final class WorkflowQuery extends PagedQuery<WorkflowQuery> {

  private WorkflowQuery(QueryParameters parameters) {
    super(parameters, WorkflowQuery::new);
  }

  /** {@return all workflows} */
  public static WorkflowQuery all() {
    return new WorkflowQuery(QueryParameters.none());
  }

  /**
   * Limits the list to workflows that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public WorkflowQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, WorkflowQuery> name() {
    return where("name");
  }

  /** {@return filters by slug} */
  public Where<String, WorkflowQuery> slug() {
    return where("slug");
  }

  /** {@return filters by the time of creation} */
  public When<WorkflowQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WorkflowQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public WorkflowQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
