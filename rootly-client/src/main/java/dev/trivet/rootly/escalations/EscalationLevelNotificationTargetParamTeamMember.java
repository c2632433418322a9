package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Who of a team is notified.
 *
 * @param value the text on the wire
 */
public record EscalationLevelNotificationTargetParamTeamMember(String value) implements OpenEnum {

  /** All members. */
  public static final EscalationLevelNotificationTargetParamTeamMember ALL =
      new EscalationLevelNotificationTargetParamTeamMember("all");

  /** Only the admins. */
  public static final EscalationLevelNotificationTargetParamTeamMember ADMINS =
      new EscalationLevelNotificationTargetParamTeamMember("admins");

  /** Those whom the escalation policy of the team pages. */
  public static final EscalationLevelNotificationTargetParamTeamMember ESCALATE =
      new EscalationLevelNotificationTargetParamTeamMember("escalate");

  @Override
  public String toString() {
    return value;
  }
}
