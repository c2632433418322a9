package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A field of an alert that is taken from the payload.
 *
 * @param value the text on the wire
 */
public record MappedAlertField(String value) implements OpenEnum {

  /** The ID of the alert in the system that sent it. */
  public static final MappedAlertField EXTERNAL_ID = new MappedAlertField("external_id");

  /** The state, which may resolve the alert. */
  public static final MappedAlertField STATE = new MappedAlertField("state");

  /** The title of the alert. */
  public static final MappedAlertField ALERT_TITLE = new MappedAlertField("alert_title");

  /** The description of the alert. */
  public static final MappedAlertField ALERT_DESCRIPTION =
      new MappedAlertField("alert_description");

  /** The URL of the alert in the system that sent it. */
  public static final MappedAlertField ALERT_EXTERNAL_URL =
      new MappedAlertField("alert_external_url");

  /** The type of the notification target. */
  public static final MappedAlertField NOTIFICATION_TARGET_TYPE =
      new MappedAlertField("notification_target_type");

  /** The ID of the notification target. */
  public static final MappedAlertField NOTIFICATION_TARGET_ID =
      new MappedAlertField("notification_target_id");

  @Override
  public String toString() {
    return value;
  }
}
