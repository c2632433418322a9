package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record PatchAlertRouteRuleConditionGroupConditionPropertyFieldType(String value)
    implements OpenEnum {

  /** An attribute of the alert, such as its summary. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldType ATTRIBUTE =
      new PatchAlertRouteRuleConditionGroupConditionPropertyFieldType("attribute");

  /** The payload that the source has sent. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldType PAYLOAD =
      new PatchAlertRouteRuleConditionGroupConditionPropertyFieldType("payload");

  /** An alert field. */
  public static final PatchAlertRouteRuleConditionGroupConditionPropertyFieldType ALERT_FIELD =
      new PatchAlertRouteRuleConditionGroupConditionPropertyFieldType("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
