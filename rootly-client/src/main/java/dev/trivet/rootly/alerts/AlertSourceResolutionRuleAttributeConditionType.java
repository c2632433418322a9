package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How many conditions have to be met for an alert to be resolved.
 *
 * @param value the text on the wire
 */
public record AlertSourceResolutionRuleAttributeConditionType(String value) implements OpenEnum {

  /** All of them. */
  public static final AlertSourceResolutionRuleAttributeConditionType ALL =
      new AlertSourceResolutionRuleAttributeConditionType("all");

  /** One is enough. */
  public static final AlertSourceResolutionRuleAttributeConditionType ANY =
      new AlertSourceResolutionRuleAttributeConditionType("any");

  @Override
  public String toString() {
    return value;
  }
}
