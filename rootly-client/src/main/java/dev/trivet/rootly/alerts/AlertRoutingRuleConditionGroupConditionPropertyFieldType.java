package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleConditionGroupConditionPropertyFieldType(String value)
    implements OpenEnum {

  /** An attribute of the alert, such as its summary. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldType ATTRIBUTE =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldType("attribute");

  /** The payload that the source has sent. */
  public static final AlertRoutingRuleConditionGroupConditionPropertyFieldType PAYLOAD =
      new AlertRoutingRuleConditionGroupConditionPropertyFieldType("payload");

  @Override
  public String toString() {
    return value;
  }
}
