package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which workflow form field conditions to list. */
public final class WorkflowFormFieldConditionQuery
    extends PagedQuery<WorkflowFormFieldConditionQuery> {

  private WorkflowFormFieldConditionQuery(QueryParameters parameters) {
    super(parameters, WorkflowFormFieldConditionQuery::new);
  }

  /** {@return all workflow form field conditions} */
  public static WorkflowFormFieldConditionQuery all() {
    return new WorkflowFormFieldConditionQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public WorkflowFormFieldConditionQuery include(Include... relationships) {
    return included(relationships);
  }
}
