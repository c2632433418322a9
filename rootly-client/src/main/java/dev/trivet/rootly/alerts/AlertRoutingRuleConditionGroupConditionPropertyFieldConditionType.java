package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType(String value)
    implements OpenEnum {

  /** It is one of the values. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType IS_ONE_OF =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("is_one_of");

  /** It is none of the values. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType
      IS_NOT_ONE_OF =
          new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("is_not_one_of");

  /** It contains the value. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType CONTAINS =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("contains");

  /** It does not contain the value. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType
      DOES_NOT_CONTAIN =
          new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("does_not_contain");

  /** It starts with the value. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType
      STARTS_WITH =
          new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("starts_with");

  /** It ends with the value. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType ENDS_WITH =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("ends_with");

  /** It matches a regular expression. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType
      MATCHES_REGEX =
          new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("matches_regex");

  /** It is empty. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType IS_EMPTY =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType("is_empty");

  @Override
  public String toString() {
    return value;
  }
}
