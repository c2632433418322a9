package dev.trivet.rootly.users;

import dev.trivet.core.json.OpenEnum;

/**
 * A contact type: a way in which a user is notified.
 *
 * @param value the text on the wire
 */
public record ContactType(String value) implements OpenEnum {

  /** An email. */
  public static final ContactType EMAIL = new ContactType("email");

  /** A text message. */
  public static final ContactType SMS = new ContactType("sms");

  /** A phone call. */
  public static final ContactType CALL = new ContactType("call");

  /**
   * A critical notification of the mobile app, which makes a sound even when the phone is muted.
   */
  public static final ContactType DEVICE = new ContactType("device");

  /** An ordinary notification of the mobile app. */
  public static final ContactType NON_CRITICAL_DEVICE = new ContactType("non_critical_device");

  /** A message in Slack. */
  public static final ContactType SLACK = new ContactType("slack");

  /** A message in Google Chat. */
  public static final ContactType GOOGLE_CHAT = new ContactType("google_chat");

  /** A message in Microsoft Teams. */
  public static final ContactType MICROSOFT_TEAMS = new ContactType("microsoft_teams");

  @Override
  public String toString() {
    return value;
  }
}
