package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Who of a team is notified.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelNotificationTargetParamTeamMember(String value)
    implements OpenEnum {

  /** All members. */
  public static final EscalationPolicyLevelNotificationTargetParamTeamMember ALL =
      new EscalationPolicyLevelNotificationTargetParamTeamMember("all");

  /** Only the admins. */
  public static final EscalationPolicyLevelNotificationTargetParamTeamMember ADMINS =
      new EscalationPolicyLevelNotificationTargetParamTeamMember("admins");

  /** Those whom the escalation policy of the team pages. */
  public static final EscalationPolicyLevelNotificationTargetParamTeamMember ESCALATE =
      new EscalationPolicyLevelNotificationTargetParamTeamMember("escalate");

  @Override
  public String toString() {
    return value;
  }
}
