package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target an alert routing rule sends alerts to.
 *
 * @param value the text on the wire
 */
public record AlertRoutingRuleDestinationTargetType(String value) implements OpenEnum {

  /** A service. */
  public static final AlertRoutingRuleDestinationTargetType SERVICE =
      new AlertRoutingRuleDestinationTargetType("Service");

  /** A team. */
  public static final AlertRoutingRuleDestinationTargetType GROUP =
      new AlertRoutingRuleDestinationTargetType("Group");

  /** A functionality. */
  public static final AlertRoutingRuleDestinationTargetType FUNCTIONALITY =
      new AlertRoutingRuleDestinationTargetType("Functionality");

  /** An escalation policy. */
  public static final AlertRoutingRuleDestinationTargetType ESCALATION_POLICY =
      new AlertRoutingRuleDestinationTargetType("EscalationPolicy");

  @Override
  public String toString() {
    return value;
  }
}
