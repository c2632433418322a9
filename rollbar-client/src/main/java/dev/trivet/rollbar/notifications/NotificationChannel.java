package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * A channel that a project notifies through.
 *
 * @param value the text on the wire
 */
public record NotificationChannel(String value) implements OpenEnum {

  /** Slack. */
  public static final NotificationChannel SLACK = new NotificationChannel("slack");

  /** PagerDuty. */
  public static final NotificationChannel PAGERDUTY = new NotificationChannel("pagerduty");

  /** Email. */
  public static final NotificationChannel EMAIL = new NotificationChannel("email");

  /** A webhook: an HTTP request to a URL. */
  public static final NotificationChannel WEBHOOK = new NotificationChannel("webhook");

  @Override
  public String toString() {
    return value;
  }
}
