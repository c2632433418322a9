package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target an escalation level has.
 *
 * @param value the text on the wire
 */
public record EscalationLevelNotificationTargetParamType(String value) implements OpenEnum {

  /** A team. */
  public static final EscalationLevelNotificationTargetParamType TEAM =
      new EscalationLevelNotificationTargetParamType("team");

  /** A user. */
  public static final EscalationLevelNotificationTargetParamType USER =
      new EscalationLevelNotificationTargetParamType("user");

  /** A schedule. */
  public static final EscalationLevelNotificationTargetParamType SCHEDULE =
      new EscalationLevelNotificationTargetParamType("schedule");

  /** A Slack channel. */
  public static final EscalationLevelNotificationTargetParamType SLACK_CHANNEL =
      new EscalationLevelNotificationTargetParamType("slack_channel");

  /** A channel in Microsoft Teams. */
  public static final EscalationLevelNotificationTargetParamType MICROSOFT_TEAMS_CHANNEL =
      new EscalationLevelNotificationTargetParamType("microsoft_teams_channel");

  /** A service. */
  public static final EscalationLevelNotificationTargetParamType SERVICE =
      new EscalationLevelNotificationTargetParamType("service");

  @Override
  public String toString() {
    return value;
  }
}
