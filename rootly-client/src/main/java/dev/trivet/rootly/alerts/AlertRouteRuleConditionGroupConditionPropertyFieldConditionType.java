package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property.
 *
 * @param value the text on the wire
 */
public record AlertRouteRuleConditionGroupConditionPropertyFieldConditionType(String value)
    implements OpenEnum {

  /** It is one of the values. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType IS_ONE_OF =
      new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_one_of");

  /** It is none of the values. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      IS_NOT_ONE_OF =
          new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_not_one_of");

  /** It contains the value. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType CONTAINS =
      new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("contains");

  /** It does not contain the value. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      DOES_NOT_CONTAIN =
          new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("does_not_contain");

  /** It starts with the value. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType STARTS_WITH =
      new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("starts_with");

  /** It ends with the value. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType ENDS_WITH =
      new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("ends_with");

  /** It matches a regular expression. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      MATCHES_REGEX =
          new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("matches_regex");

  /** It is empty. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldConditionType IS_EMPTY =
      new AlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_empty");

  @Override
  public String toString() {
    return value;
  }
}
