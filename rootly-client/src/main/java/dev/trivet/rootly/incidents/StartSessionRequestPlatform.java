package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a meeting takes place.
 *
 * @param value the text on the wire
 */
public record StartSessionRequestPlatform(String value) implements OpenEnum {

  /** Zoom. */
  public static final StartSessionRequestPlatform ZOOM = new StartSessionRequestPlatform("zoom");

  /** Google Meet. */
  public static final StartSessionRequestPlatform GOOGLE_MEET =
      new StartSessionRequestPlatform("google_meet");

  /** Microsoft Teams. */
  public static final StartSessionRequestPlatform MICROSOFT_TEAMS =
      new StartSessionRequestPlatform("microsoft_teams");

  /** Webex. */
  public static final StartSessionRequestPlatform WEBEX = new StartSessionRequestPlatform("webex");

  @Override
  public String toString() {
    return value;
  }
}
