package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Action item form field conditions: conditions on the form fields of an action item, which must be
 * met for a workflow to run. Rootly refuses to create a condition unless the feature is enabled for
 * the organization. The parent of a condition is a workflow.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/workflowactionitemformfieldconditions/list-workflow-action-item-form-field-conditions">Rootly:
 *     workflow action item form field conditions</a>
 */
public final class WorkflowActionItemFormFieldConditionsApi
    extends NestedApi<
        WorkflowActionItemFormFieldCondition,
        WorkflowActionItemFormFieldConditionInput,
        IncludeQuery> {

  static final CollectionEndpoints<WorkflowActionItemFormFieldCondition>
      WORKFLOW_ACTION_ITEM_FORM_FIELD_CONDITIONS =
          CollectionEndpoints.of(
                  "rootly.workflowActionItemFormFieldConditions",
                  "workflow_action_item_form_field_conditions",
                  "v1/workflows/{workflow_id}/action_item_form_field_conditions",
                  WorkflowActionItemFormFieldCondition.class)
              .membersAt("v1/workflow_action_item_form_field_conditions/{id}")
              .requires("form_field_id", "action_item_condition")
              .onlyToCreate("form_field_id");

  WorkflowActionItemFormFieldConditionsApi(Transport transport) {
    super(transport, WORKFLOW_ACTION_ITEM_FORM_FIELD_CONDITIONS);
  }
}
