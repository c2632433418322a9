package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target a call to a live call router pages, as responses tell it.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterEscalationPolicyTriggerParamType(String value) implements OpenEnum {

  /** A service. */
  public static final LiveCallRouterEscalationPolicyTriggerParamType SERVICE =
      new LiveCallRouterEscalationPolicyTriggerParamType("Service");

  /** A team. */
  public static final LiveCallRouterEscalationPolicyTriggerParamType GROUP =
      new LiveCallRouterEscalationPolicyTriggerParamType("Group");

  /** An escalation policy. */
  public static final LiveCallRouterEscalationPolicyTriggerParamType ESCALATION_POLICY =
      new LiveCallRouterEscalationPolicyTriggerParamType("EscalationPolicy");

  /** A functionality; Rootly asks to contact its support if it does not work. */
  public static final LiveCallRouterEscalationPolicyTriggerParamType FUNCTIONALITY =
      new LiveCallRouterEscalationPolicyTriggerParamType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
