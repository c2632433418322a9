package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a form field of an incident with the values that it names.
 *
 * @param value the text on the wire
 */
public record WorkflowFormFieldConditionIncidentCondition(String value) implements OpenEnum {

  /** The field is what the condition names. */
  public static final WorkflowFormFieldConditionIncidentCondition IS =
      new WorkflowFormFieldConditionIncidentCondition("IS");

  /** The field is not what the condition names. */
  public static final WorkflowFormFieldConditionIncidentCondition IS_NOT =
      new WorkflowFormFieldConditionIncidentCondition("IS NOT");

  /** Any; what Rootly assumes unless it is told otherwise. */
  public static final WorkflowFormFieldConditionIncidentCondition ANY =
      new WorkflowFormFieldConditionIncidentCondition("ANY");

  /** The field contains what the condition names. */
  public static final WorkflowFormFieldConditionIncidentCondition CONTAINS =
      new WorkflowFormFieldConditionIncidentCondition("CONTAINS");

  /** The field contains all that the condition names. */
  public static final WorkflowFormFieldConditionIncidentCondition CONTAINS_ALL =
      new WorkflowFormFieldConditionIncidentCondition("CONTAINS_ALL");

  /** The field contains nothing of what the condition names. */
  public static final WorkflowFormFieldConditionIncidentCondition CONTAINS_NONE =
      new WorkflowFormFieldConditionIncidentCondition("CONTAINS_NONE");

  /** None; how it differs from {@code CONTAINS_NONE} and {@code UNSET} is not documented. */
  public static final WorkflowFormFieldConditionIncidentCondition NONE =
      new WorkflowFormFieldConditionIncidentCondition("NONE");

  /** The field has a value. */
  public static final WorkflowFormFieldConditionIncidentCondition SET =
      new WorkflowFormFieldConditionIncidentCondition("SET");

  /** The field has no value. */
  public static final WorkflowFormFieldConditionIncidentCondition UNSET =
      new WorkflowFormFieldConditionIncidentCondition("UNSET");

  @Override
  public String toString() {
    return value;
  }
}
