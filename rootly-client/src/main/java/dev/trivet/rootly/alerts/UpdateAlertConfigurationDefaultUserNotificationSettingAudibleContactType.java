package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A way in which users are notified with a sound.
 *
 * @param value the text on the wire
 */
public record UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType(String value)
    implements OpenEnum {

  /** An email. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType
      EMAIL = new UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType("email");

  /** A critical notification of the mobile app, which sounds even when the phone is muted. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType
      DEVICE =
          new UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType("device");

  /** A text message. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType SMS =
      new UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType("sms");

  /** A phone call. */
  public static final UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType
      CALL = new UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType("call");

  @Override
  public String toString() {
    return value;
  }
}
