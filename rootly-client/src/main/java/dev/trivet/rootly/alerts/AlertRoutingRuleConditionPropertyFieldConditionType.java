package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleConditionPropertyFieldConditionType(String value)
    implements OpenEnum {

  /** It is one of the values. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType IS_ONE_OF =
      new AlertRoutingRuleConditionPropertyFieldConditionType("is_one_of");

  /** It is none of the values. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType IS_NOT_ONE_OF =
      new AlertRoutingRuleConditionPropertyFieldConditionType("is_not_one_of");

  /** It contains the value. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType CONTAINS =
      new AlertRoutingRuleConditionPropertyFieldConditionType("contains");

  /** It does not contain the value. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType DOES_NOT_CONTAIN =
      new AlertRoutingRuleConditionPropertyFieldConditionType("does_not_contain");

  /** It starts with the value. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType STARTS_WITH =
      new AlertRoutingRuleConditionPropertyFieldConditionType("starts_with");

  /** It ends with the value. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType ENDS_WITH =
      new AlertRoutingRuleConditionPropertyFieldConditionType("ends_with");

  /** It matches a regular expression. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType MATCHES_REGEX =
      new AlertRoutingRuleConditionPropertyFieldConditionType("matches_regex");

  /** It is empty. */
  public static final AlertRoutingRuleConditionPropertyFieldConditionType IS_EMPTY =
      new AlertRoutingRuleConditionPropertyFieldConditionType("is_empty");

  @Override
  public String toString() {
    return value;
  }
}
