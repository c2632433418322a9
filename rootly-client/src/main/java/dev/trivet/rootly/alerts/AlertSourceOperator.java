package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule of an alert source compares a value.
 *
 * @param value the text on the wire
 */
public record AlertSourceOperator(String value) implements OpenEnum {

  /** The values are the same. */
  public static final AlertSourceOperator IS = new AlertSourceOperator("is");

  /** The values differ. */
  public static final AlertSourceOperator IS_NOT = new AlertSourceOperator("is_not");

  /** The value occurs in it. */
  public static final AlertSourceOperator CONTAINS = new AlertSourceOperator("contains");

  /** The value does not occur in it. */
  public static final AlertSourceOperator DOES_NOT_CONTAIN =
      new AlertSourceOperator("does_not_contain");

  /** It starts with the value; only in conditions of resolution rules. */
  public static final AlertSourceOperator STARTS_WITH = new AlertSourceOperator("starts_with");

  /** It ends with the value; only in conditions of resolution rules. */
  public static final AlertSourceOperator ENDS_WITH = new AlertSourceOperator("ends_with");

  @Override
  public String toString() {
    return value;
  }
}
