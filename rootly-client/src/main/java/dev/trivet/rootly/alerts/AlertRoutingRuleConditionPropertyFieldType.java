package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleConditionPropertyFieldType(String value) implements OpenEnum {

  /** An attribute of the alert, such as its summary. */
  public static final AlertRoutingRuleConditionPropertyFieldType ATTRIBUTE =
      new AlertRoutingRuleConditionPropertyFieldType("attribute");

  /** The payload that the source has sent. */
  public static final AlertRoutingRuleConditionPropertyFieldType PAYLOAD =
      new AlertRoutingRuleConditionPropertyFieldType("payload");

  @Override
  public String toString() {
    return value;
  }
}
