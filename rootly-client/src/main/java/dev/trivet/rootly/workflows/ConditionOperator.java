package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition of a workflow compares what it looks at with the values that it names.
 *
 * @param value the text on the wire
 */
public record ConditionOperator(String value) implements OpenEnum {

  /** It is what the condition names. */
  public static final ConditionOperator IS = new ConditionOperator("IS");

  /** It is not what the condition names. */
  public static final ConditionOperator IS_NOT = new ConditionOperator("IS NOT");

  /** Any; what Rootly assumes unless it is told otherwise. */
  public static final ConditionOperator ANY = new ConditionOperator("ANY");

  /** It contains what the condition names. */
  public static final ConditionOperator CONTAINS = new ConditionOperator("CONTAINS");

  /** It contains all that the condition names. */
  public static final ConditionOperator CONTAINS_ALL = new ConditionOperator("CONTAINS_ALL");

  /** It contains nothing of what the condition names. */
  public static final ConditionOperator CONTAINS_NONE = new ConditionOperator("CONTAINS_NONE");

  /** None; how it differs from {@code CONTAINS_NONE} and {@code UNSET} is not documented. */
  public static final ConditionOperator NONE = new ConditionOperator("NONE");

  /** It has a value. */
  public static final ConditionOperator SET = new ConditionOperator("SET");

  /** It has no value. */
  public static final ConditionOperator UNSET = new ConditionOperator("UNSET");

  @Override
  public String toString() {
    return value;
  }
}
