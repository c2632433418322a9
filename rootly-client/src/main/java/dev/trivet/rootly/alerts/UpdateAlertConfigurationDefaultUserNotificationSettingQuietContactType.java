package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A way in which users are notified without a sound.
 *
 * @param value the text on the wire
 */
public record UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType(String value)
    implements OpenEnum {

  /** An email. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType EMAIL =
      new UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType("email");

  /** An ordinary notification of the mobile app. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType
      NON_CRITICAL_DEVICE =
          new UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType(
              "non_critical_device");

  /** A text message. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType SMS =
      new UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType("sms");

  /** A phone call. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType CALL =
      new UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType("call");

  @Override
  public String toString() {
    return value;
  }
}
