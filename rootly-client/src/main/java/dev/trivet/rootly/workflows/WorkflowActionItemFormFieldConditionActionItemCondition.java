package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a form field of an action item with the values that it names.
 *
 * @param value the text on the wire
 */
public record WorkflowActionItemFormFieldConditionActionItemCondition(String value)
    implements OpenEnum {

  /** The field is what the condition names. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition IS =
      new WorkflowActionItemFormFieldConditionActionItemCondition("IS");

  /** The field is not what the condition names. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition IS_NOT =
      new WorkflowActionItemFormFieldConditionActionItemCondition("IS NOT");

  /** Any; what Rootly assumes unless it is told otherwise. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition ANY =
      new WorkflowActionItemFormFieldConditionActionItemCondition("ANY");

  /** The field contains what the condition names. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition CONTAINS =
      new WorkflowActionItemFormFieldConditionActionItemCondition("CONTAINS");

  /** The field contains all that the condition names. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition CONTAINS_ALL =
      new WorkflowActionItemFormFieldConditionActionItemCondition("CONTAINS_ALL");

  /** The field contains nothing of what the condition names. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition CONTAINS_NONE =
      new WorkflowActionItemFormFieldConditionActionItemCondition("CONTAINS_NONE");

  /** None; how it differs from {@code CONTAINS_NONE} and {@code UNSET} is not documented. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition NONE =
      new WorkflowActionItemFormFieldConditionActionItemCondition("NONE");

  /** The field has a value. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition SET =
      new WorkflowActionItemFormFieldConditionActionItemCondition("SET");

  /** The field has no value. */
  public static final WorkflowActionItemFormFieldConditionActionItemCondition UNSET =
      new WorkflowActionItemFormFieldConditionActionItemCondition("UNSET");

  @Override
  public String toString() {
    return value;
  }
}
