package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which workflow runs to list. */
public final class WorkflowRunQuery extends PagedQuery<WorkflowRunQuery> {

  private WorkflowRunQuery(QueryParameters parameters) {
    super(parameters, WorkflowRunQuery::new);
  }

  /** {@return all workflow runs} */
  public static WorkflowRunQuery all() {
    return new WorkflowRunQuery(QueryParameters.none());
  }

  /** {@return filters by the time of creation} */
  public When<WorkflowRunQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WorkflowRunQuery include(Include... relationships) {
    return included(relationships);
  }
}
