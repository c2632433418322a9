package dev.trivet.rootly.users;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a notification is meant to wake somebody.
 *
 * @param value the text on the wire
 */
public record NotificationType(String value) implements OpenEnum {

  /** It makes a sound. */
  public static final NotificationType AUDIBLE = new NotificationType("audible");

  /** It makes no sound. */
  public static final NotificationType QUIET = new NotificationType("quiet");

  @Override
  public String toString() {
    return value;
  }
}
