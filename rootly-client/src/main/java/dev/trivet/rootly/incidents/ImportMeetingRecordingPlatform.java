package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a meeting took place.
 *
 * @param value the text on the wire
 */
public record ImportMeetingRecordingPlatform(String value) implements OpenEnum {

  /** Zoom. */
  public static final ImportMeetingRecordingPlatform ZOOM =
      new ImportMeetingRecordingPlatform("zoom");

  /** Google Meet. */
  public static final ImportMeetingRecordingPlatform GOOGLE_MEET =
      new ImportMeetingRecordingPlatform("google_meet");

  /** Microsoft Teams. */
  public static final ImportMeetingRecordingPlatform MICROSOFT_TEAMS =
      new ImportMeetingRecordingPlatform("microsoft_teams");

  /** Webex. */
  public static final ImportMeetingRecordingPlatform WEBEX =
      new ImportMeetingRecordingPlatform("webex");

  @Override
  public String toString() {
    return value;
  }
}
