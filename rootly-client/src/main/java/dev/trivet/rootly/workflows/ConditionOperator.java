package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * The operator with which a condition of a workflow compares a value.
 *
 * @param value the text on the wire
 */
public record ConditionOperator(String value) implements OpenEnum {

  /** The value is the one that the condition names. */
  public static final ConditionOperator IS = new ConditionOperator("IS");

  /** The value is not the one that the condition names. */
  public static final ConditionOperator IS_NOT = new ConditionOperator("IS NOT");

  /** Any; the default. */
  public static final ConditionOperator ANY = new ConditionOperator("ANY");

  /** The value contains what the condition names. */
  public static final ConditionOperator CONTAINS = new ConditionOperator("CONTAINS");

  /** The value contains everything that the condition names. */
  public static final ConditionOperator CONTAINS_ALL = new ConditionOperator("CONTAINS_ALL");

  /** The value contains nothing that the condition names. */
  public static final ConditionOperator CONTAINS_NONE = new ConditionOperator("CONTAINS_NONE");

  /**
   * None; Rootly does not document how this differs from {@code CONTAINS_NONE} and {@code UNSET}.
   */
  public static final ConditionOperator NONE = new ConditionOperator("NONE");

  /** The value is set. */
  public static final ConditionOperator SET = new ConditionOperator("SET");

  /** The value is not set. */
  public static final ConditionOperator UNSET = new ConditionOperator("UNSET");

  @Override
  public String toString() {
    return value;
  }
}
