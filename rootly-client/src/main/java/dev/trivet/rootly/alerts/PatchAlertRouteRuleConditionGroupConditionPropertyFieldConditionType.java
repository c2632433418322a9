package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property.
 *
 * @param value the text on the wire
 */
public record PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType(String value)
    implements OpenEnum {

  /** It is one of the values. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      IS_ONE_OF =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_one_of");

  /** It is none of the values. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      IS_NOT_ONE_OF =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_not_one_of");

  /** It contains the value. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      CONTAINS =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("contains");

  /** It does not contain the value. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      DOES_NOT_CONTAIN =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType(
              "does_not_contain");

  /** It starts with the value. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      STARTS_WITH =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("starts_with");

  /** It ends with the value. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      ENDS_WITH =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("ends_with");

  /** It matches a regular expression. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      MATCHES_REGEX =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("matches_regex");

  /** It is empty. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType
      IS_EMPTY =
          new PatchAlertRouteRuleConditionGroupConditionPropertyFieldConditionType("is_empty");

  @Override
  public String toString() {
    return value;
  }
}
