package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How many conditions of an alert routing rule have to be met.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleConditionType(String value) implements OpenEnum {

  /** All of them. */
  public static final AlertRoutingRuleConditionType ALL = new AlertRoutingRuleConditionType("all");

  /** One is enough. */
  public static final AlertRoutingRuleConditionType ANY = new AlertRoutingRuleConditionType("any");

  @Override
  public String toString() {
    return value;
  }
}
