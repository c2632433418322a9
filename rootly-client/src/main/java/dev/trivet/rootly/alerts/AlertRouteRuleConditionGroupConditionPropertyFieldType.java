package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertRouteRuleConditionGroupConditionPropertyFieldType(String value)
    implements OpenEnum {

  /** An attribute of the alert, such as its summary. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldType ATTRIBUTE =
      new AlertRouteRuleConditionGroupConditionPropertyFieldType("attribute");

  /** The payload that the source has sent. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldType PAYLOAD =
      new AlertRouteRuleConditionGroupConditionPropertyFieldType("payload");

  /** An alert field. */
  public static final AlertRouteRuleConditionGroupConditionPropertyFieldType ALERT_FIELD =
      new AlertRouteRuleConditionGroupConditionPropertyFieldType("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
