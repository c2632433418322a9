package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether the notifications of an escalation path make a sound.
 *
 * @param value the text on the wire
 */
public record OncallNotificationType(String value) implements OpenEnum {

  /** They make a sound. */
  public static final OncallNotificationType AUDIBLE = new OncallNotificationType("audible");

  /** They make no sound. */
  public static final OncallNotificationType QUIET = new OncallNotificationType("quiet");

  @Override
  public String toString() {
    return value;
  }
}
