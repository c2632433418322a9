package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target an escalation level has.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelNotificationTargetParamType(String value) implements OpenEnum {

  /** A team. */
  public static final EscalationPolicyLevelNotificationTargetParamType TEAM =
      new EscalationPolicyLevelNotificationTargetParamType("team");

  /** A user. */
  public static final EscalationPolicyLevelNotificationTargetParamType USER =
      new EscalationPolicyLevelNotificationTargetParamType("user");

  /** A schedule. */
  public static final EscalationPolicyLevelNotificationTargetParamType SCHEDULE =
      new EscalationPolicyLevelNotificationTargetParamType("schedule");

  /** A Slack channel. */
  public static final EscalationPolicyLevelNotificationTargetParamType SLACK_CHANNEL =
      new EscalationPolicyLevelNotificationTargetParamType("slack_channel");

  /** A channel in Microsoft Teams. */
  public static final EscalationPolicyLevelNotificationTargetParamType MICROSOFT_TEAMS_CHANNEL =
      new EscalationPolicyLevelNotificationTargetParamType("microsoft_teams_channel");

  /** A service. */
  public static final EscalationPolicyLevelNotificationTargetParamType SERVICE =
      new EscalationPolicyLevelNotificationTargetParamType("service");

  @Override
  public String toString() {
    return value;
  }
}
