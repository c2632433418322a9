package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * A way to notify people.
 *
 * @param value the text on the wire
 */
public record NotificationChannel(String value) implements OpenEnum {

  /** Slack. */
  public static final NotificationChannel SLACK = new NotificationChannel("slack");

  /** PagerDuty. */
  public static final NotificationChannel PAGERDUTY = new NotificationChannel("pagerduty");

  /** E-mail. */
  public static final NotificationChannel EMAIL = new NotificationChannel("email");

  /** A call of an HTTP address. */
  public static final NotificationChannel WEBHOOK = new NotificationChannel("webhook");

  @Override
  public String toString() {
    return value;
  }
}
