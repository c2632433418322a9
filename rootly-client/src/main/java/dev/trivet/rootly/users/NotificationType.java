package dev.trivet.rootly.users;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a notification: whether the notification is meant to wake somebody.
 *
 * @param value the text on the wire
 */
public record NotificationType(String value) implements OpenEnum {

  /** The notification makes a sound or vibrates. */
  public static final NotificationType AUDIBLE = new NotificationType("audible");

  /** The notification is silent. */
  public static final NotificationType QUIET = new NotificationType("quiet");

  @Override
  public String toString() {
    return value;
  }
}
