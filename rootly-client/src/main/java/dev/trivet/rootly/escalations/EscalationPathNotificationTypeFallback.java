package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether notifications make a sound when no rule matches.
 *
 * @param value the text on the wire
 */
public record EscalationPathNotificationTypeFallback(String value) implements OpenEnum {

  /** They make a sound. */
  public static final EscalationPathNotificationTypeFallback AUDIBLE =
      new EscalationPathNotificationTypeFallback("audible");

  /** They make no sound. */
  public static final EscalationPathNotificationTypeFallback QUIET =
      new EscalationPathNotificationTypeFallback("quiet");

  @Override
  public String toString() {
    return value;
  }
}
