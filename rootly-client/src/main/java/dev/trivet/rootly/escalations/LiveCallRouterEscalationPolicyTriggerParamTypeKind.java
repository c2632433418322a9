package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target a call to a live call router is to page.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterEscalationPolicyTriggerParamTypeKind(String value) implements OpenEnum {

  /** A service. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind SERVICE =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("service");

  /** A team. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind GROUP =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("group");

  /** An escalation policy. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind ESCALATION_POLICY =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("escalation_policy");

  /** A functionality; Rootly asks to contact its support if it does not work. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind FUNCTIONALITY =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("functionality");

  /** A service, as an update spells it. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind SERVICE_ =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("Service");

  /** A team, as an update spells it. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind GROUP_ =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("Group");

  /** An escalation policy, as an update spells it. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind ESCALATION_POLICY_ =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("EscalationPolicy");

  /** A functionality, as an update spells it. */
  public static final LiveCallRouterEscalationPolicyTriggerParamTypeKind FUNCTIONALITY_ =
      new LiveCallRouterEscalationPolicyTriggerParamTypeKind("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
