package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a target of an escalation level.
 *
 * @param value the text on the wire
 */
public record EscalationLevelTargetType(String value) implements OpenEnum {

  /** A team. */
  public static final EscalationLevelTargetType TEAM = new EscalationLevelTargetType("team");

  /** A user. */
  public static final EscalationLevelTargetType USER = new EscalationLevelTargetType("user");

  /** A schedule. */
  public static final EscalationLevelTargetType SCHEDULE =
      new EscalationLevelTargetType("schedule");

  /** A Slack channel. */
  public static final EscalationLevelTargetType SLACK_CHANNEL =
      new EscalationLevelTargetType("slack_channel");

  /** A channel in Microsoft Teams. */
  public static final EscalationLevelTargetType MICROSOFT_TEAMS_CHANNEL =
      new EscalationLevelTargetType("microsoft_teams_channel");

  /** A service. */
  public static final EscalationLevelTargetType SERVICE = new EscalationLevelTargetType("service");

  @Override
  public String toString() {
    return value;
  }
}
