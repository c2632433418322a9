package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A way in which users are notified with a sound.
 *
 * @param value the text on the wire
 */
public record AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType(String value)
    implements OpenEnum {

  /** An email. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType
      EMAIL = new AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType("email");

  /** A critical notification of the mobile app, which sounds even when the phone is muted. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType
      DEVICE =
          new AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType("device");

  /** A text message. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType SMS =
      new AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType("sms");

  /** A phone call. */
  public static final AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType
      CALL = new AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType("call");

  @Override
  public String toString() {
    return value;
  }
}
