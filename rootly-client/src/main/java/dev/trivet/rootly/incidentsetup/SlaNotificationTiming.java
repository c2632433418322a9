package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether people are notified before, at or after a deadline.
 *
 * @param value the text on the wire
 */
public record SlaNotificationTiming(String value) implements OpenEnum {

  /** Before the deadline. */
  public static final SlaNotificationTiming BEFORE_DUE = new SlaNotificationTiming("before_due");

  /** At the deadline. */
  public static final SlaNotificationTiming WHEN_DUE = new SlaNotificationTiming("when_due");

  /** After the deadline. */
  public static final SlaNotificationTiming AFTER_DUE = new SlaNotificationTiming("after_due");

  @Override
  public String toString() {
    return value;
  }
}
