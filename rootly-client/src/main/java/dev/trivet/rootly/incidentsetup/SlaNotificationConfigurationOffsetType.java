package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * On which side of a deadline people are notified.
 *
 * @param value the text on the wire
 */
public record SlaNotificationConfigurationOffsetType(String value) implements OpenEnum {

  /** Before the deadline. */
  public static final SlaNotificationConfigurationOffsetType BEFORE_DUE =
      new SlaNotificationConfigurationOffsetType("before_due");

  /** At the deadline. */
  public static final SlaNotificationConfigurationOffsetType WHEN_DUE =
      new SlaNotificationConfigurationOffsetType("when_due");

  /** After the deadline. */
  public static final SlaNotificationConfigurationOffsetType AFTER_DUE =
      new SlaNotificationConfigurationOffsetType("after_due");

  @Override
  public String toString() {
    return value;
  }
}
