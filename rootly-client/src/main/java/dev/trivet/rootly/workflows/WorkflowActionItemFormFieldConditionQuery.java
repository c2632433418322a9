package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which workflow action item form field conditions to list. */
public final class WorkflowActionItemFormFieldConditionQuery
    extends PagedQuery<WorkflowActionItemFormFieldConditionQuery> {

  private WorkflowActionItemFormFieldConditionQuery(QueryParameters parameters) {
    super(parameters, WorkflowActionItemFormFieldConditionQuery::new);
  }

  /** {@return all workflow action item form field conditions} */
  public static WorkflowActionItemFormFieldConditionQuery all() {
    return new WorkflowActionItemFormFieldConditionQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public WorkflowActionItemFormFieldConditionQuery include(Include... relationships) {
    return included(relationships);
  }
}
