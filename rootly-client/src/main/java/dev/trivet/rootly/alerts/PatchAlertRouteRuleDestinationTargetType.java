package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target a rule sends alerts to.
 *
 * @param value the text on the wire
 */
public record PatchAlertRouteRuleDestinationTargetType(String value) implements OpenEnum {

  /** A service. */
  public static final PatchAlertRouteRuleDestinationTargetType SERVICE =
      new PatchAlertRouteRuleDestinationTargetType("Service");

  /** A team. */
  public static final PatchAlertRouteRuleDestinationTargetType GROUP =
      new PatchAlertRouteRuleDestinationTargetType("Group");

  /** A functionality. */
  public static final PatchAlertRouteRuleDestinationTargetType FUNCTIONALITY =
      new PatchAlertRouteRuleDestinationTargetType("Functionality");

  /** An escalation policy. */
  public static final PatchAlertRouteRuleDestinationTargetType ESCALATION_POLICY =
      new PatchAlertRouteRuleDestinationTargetType("EscalationPolicy");

  @Override
  public String toString() {
    return value;
  }
}
