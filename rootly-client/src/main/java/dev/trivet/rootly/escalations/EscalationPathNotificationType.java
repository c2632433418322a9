package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether the notifications of an escalation path make a sound.
 *
 * @param value the text on the wire
 */
public record EscalationPathNotificationType(String value) implements OpenEnum {

  /** They make a sound. */
  public static final EscalationPathNotificationType AUDIBLE =
      new EscalationPathNotificationType("audible");

  /** They make no sound. */
  public static final EscalationPathNotificationType QUIET =
      new EscalationPathNotificationType("quiet");

  @Override
  public String toString() {
    return value;
  }
}
