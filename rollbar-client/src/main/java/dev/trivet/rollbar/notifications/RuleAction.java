package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * What a rule does.
 *
 * @param value the text on the wire
 */
public record RuleAction(String value) implements OpenEnum {

  /** It sends a message to Slack. */
  public static final RuleAction SEND_MESSAGE = new RuleAction("send_message");

  /** It triggers an incident at PagerDuty. */
  public static final RuleAction TRIGGER_INCIDENT = new RuleAction("trigger_incident");

  /** It resolves an incident at PagerDuty. */
  public static final RuleAction RESOLVE_INCIDENT = new RuleAction("resolve_incident");

  /** It sends an e-mail. */
  public static final RuleAction SEND_EMAIL = new RuleAction("send_email");

  @Override
  public String toString() {
    return value;
  }
}
