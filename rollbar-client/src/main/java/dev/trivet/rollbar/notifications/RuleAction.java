package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The action of a notification rule.
 *
 * @param value the text on the wire
 */
public record RuleAction(String value) implements OpenEnum {

  /** Sends a message to Slack. */
  public static final RuleAction SEND_MESSAGE = new RuleAction("send_message");

  /** Triggers an incident at PagerDuty. */
  public static final RuleAction TRIGGER_INCIDENT = new RuleAction("trigger_incident");

  /** Resolves an incident at PagerDuty. */
  public static final RuleAction RESOLVE_INCIDENT = new RuleAction("resolve_incident");

  /** Sends an email. */
  public static final RuleAction SEND_EMAIL = new RuleAction("send_email");

  @Override
  public String toString() {
    return value;
  }
}
