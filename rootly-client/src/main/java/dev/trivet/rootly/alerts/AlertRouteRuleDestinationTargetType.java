package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target a rule sends alerts to.
 *
 * @param value the text on the wire
 */
public record AlertRouteRuleDestinationTargetType(String value) implements OpenEnum {

  /** A service. */
  public static final AlertRouteRuleDestinationTargetType SERVICE =
      new AlertRouteRuleDestinationTargetType("Service");

  /** A team. */
  public static final AlertRouteRuleDestinationTargetType GROUP =
      new AlertRouteRuleDestinationTargetType("Group");

  /** A functionality. */
  public static final AlertRouteRuleDestinationTargetType FUNCTIONALITY =
      new AlertRouteRuleDestinationTargetType("Functionality");

  /** An escalation policy. */
  public static final AlertRouteRuleDestinationTargetType ESCALATION_POLICY =
      new AlertRouteRuleDestinationTargetType("EscalationPolicy");

  @Override
  public String toString() {
    return value;
  }
}
