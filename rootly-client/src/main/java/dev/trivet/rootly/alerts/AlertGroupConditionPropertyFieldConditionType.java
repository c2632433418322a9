package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property.
 *
 * @param value the text on the wire
 */
public record AlertGroupConditionPropertyFieldConditionType(String value) implements OpenEnum {

  /** It is one of the values. */
  public static final AlertGroupConditionPropertyFieldConditionType IS_ONE_OF =
      new AlertGroupConditionPropertyFieldConditionType("is_one_of");

  /** It is none of the values. */
  public static final AlertGroupConditionPropertyFieldConditionType IS_NOT_ONE_OF =
      new AlertGroupConditionPropertyFieldConditionType("is_not_one_of");

  /** It contains the value. */
  public static final AlertGroupConditionPropertyFieldConditionType CONTAINS =
      new AlertGroupConditionPropertyFieldConditionType("contains");

  /** It does not contain the value. */
  public static final AlertGroupConditionPropertyFieldConditionType DOES_NOT_CONTAIN =
      new AlertGroupConditionPropertyFieldConditionType("does_not_contain");

  /** It starts with the value. */
  public static final AlertGroupConditionPropertyFieldConditionType STARTS_WITH =
      new AlertGroupConditionPropertyFieldConditionType("starts_with");

  /** It ends with the value. */
  public static final AlertGroupConditionPropertyFieldConditionType ENDS_WITH =
      new AlertGroupConditionPropertyFieldConditionType("ends_with");

  /** It matches a regular expression. */
  public static final AlertGroupConditionPropertyFieldConditionType MATCHES_REGEX =
      new AlertGroupConditionPropertyFieldConditionType("matches_regex");

  /** It is empty. */
  public static final AlertGroupConditionPropertyFieldConditionType IS_EMPTY =
      new AlertGroupConditionPropertyFieldConditionType("is_empty");

  /** It is the same as in an alert that exists. */
  public static final AlertGroupConditionPropertyFieldConditionType MATCHES_EXISTING_ALERT =
      new AlertGroupConditionPropertyFieldConditionType("matches_existing_alert");

  @Override
  public String toString() {
    return value;
  }
}
