package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The operator by which a rule of an alert source compares a value.
 *
 * @param value the text on the wire
 */
public record AlertSourceOperator(String value) implements OpenEnum {

  /** The values are the same. */
  public static final AlertSourceOperator IS = new AlertSourceOperator("is");

  /** The values differ. */
  public static final AlertSourceOperator IS_NOT = new AlertSourceOperator("is_not");

  /** The value in the payload or alert field contains the given value. */
  public static final AlertSourceOperator CONTAINS = new AlertSourceOperator("contains");

  /** The value in the payload or alert field does not contain the given value. */
  public static final AlertSourceOperator DOES_NOT_CONTAIN =
      new AlertSourceOperator("does_not_contain");

  /**
   * The value in the payload or alert field starts with the given value; only in conditions of
   * resolution rules.
   */
  public static final AlertSourceOperator STARTS_WITH = new AlertSourceOperator("starts_with");

  /**
   * The value in the payload or alert field ends with the given value; only in conditions of
   * resolution rules.
   */
  public static final AlertSourceOperator ENDS_WITH = new AlertSourceOperator("ends_with");

  @Override
  public String toString() {
    return value;
  }
}
