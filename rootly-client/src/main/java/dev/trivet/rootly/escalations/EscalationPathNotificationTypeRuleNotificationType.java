package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether notifications make a sound when a rule matches.
 *
 * @param value the text on the wire
 */
public record EscalationPathNotificationTypeRuleNotificationType(String value) implements OpenEnum {

  /** They make a sound. */
  public static final EscalationPathNotificationTypeRuleNotificationType AUDIBLE =
      new EscalationPathNotificationTypeRuleNotificationType("audible");

  /** They make no sound. */
  public static final EscalationPathNotificationTypeRuleNotificationType QUIET =
      new EscalationPathNotificationTypeRuleNotificationType("quiet");

  @Override
  public String toString() {
    return value;
  }
}
