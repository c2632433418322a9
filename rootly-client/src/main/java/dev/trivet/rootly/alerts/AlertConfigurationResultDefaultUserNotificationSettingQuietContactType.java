package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A way in which users are notified without a sound.
 *
 * @param value the text on the wire
 */
public record AlertConfigurationResultDefaultUserNotificationSettingQuietContactType(String value)
    implements OpenEnum {

  /** An email. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingQuietContactType EMAIL =
      new AlertConfigurationResultDefaultUserNotificationSettingQuietContactType("email");

  /** An ordinary notification of the mobile app. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingQuietContactType
      NON_CRITICAL_DEVICE =
          new AlertConfigurationResultDefaultUserNotificationSettingQuietContactType(
              "non_critical_device");

  /** A text message. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingQuietContactType SMS =
      new AlertConfigurationResultDefaultUserNotificationSettingQuietContactType("sms");

  /** A phone call. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingQuietContactType CALL =
      new AlertConfigurationResultDefaultUserNotificationSettingQuietContactType("call");

  @Override
  public String toString() {
    return value;
  }
}
