package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The platform on which a meeting takes place.
 *
 * @param value the text on the wire
 */
public record MeetingRecordingPlatform(String value) implements OpenEnum {

  /** Zoom. */
  public static final MeetingRecordingPlatform ZOOM = new MeetingRecordingPlatform("zoom");

  /** Google Meet. */
  public static final MeetingRecordingPlatform GOOGLE_MEET =
      new MeetingRecordingPlatform("google_meet");

  /** Microsoft Teams. */
  public static final MeetingRecordingPlatform MICROSOFT_TEAMS =
      new MeetingRecordingPlatform("microsoft_teams");

  /** Webex. */
  public static final MeetingRecordingPlatform WEBEX = new MeetingRecordingPlatform("webex");

  @Override
  public String toString() {
    return value;
  }
}
