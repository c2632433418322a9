package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form field conditions: conditions on the form fields of an incident, which must be met for a
 * workflow to run. The parent of a condition is a workflow.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/workflowformfieldconditions/list-workflow-form-field-conditions">Rootly:
 *     workflow form field conditions</a>
 */
public final class WorkflowFormFieldConditionsApi
    extends NestedApi<WorkflowFormFieldCondition, WorkflowFormFieldConditionInput, IncludeQuery> {

  static final CollectionEndpoints<WorkflowFormFieldCondition> WORKFLOW_FORM_FIELD_CONDITIONS =
      CollectionEndpoints.of(
              "rootly.workflowFormFieldConditions",
              "workflow_form_field_conditions",
              "v1/workflows/{workflow_id}/form_field_conditions",
              WorkflowFormFieldCondition.class)
          .membersAt("v1/workflow_form_field_conditions/{id}")
          .parentIn("workflow_id")
          .requires("form_field_id", "incident_condition")
          .onlyToCreate("form_field_id");

  WorkflowFormFieldConditionsApi(Transport transport) {
    super(transport, WORKFLOW_FORM_FIELD_CONDITIONS);
  }
}
