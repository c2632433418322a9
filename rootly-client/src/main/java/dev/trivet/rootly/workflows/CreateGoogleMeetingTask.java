package dev.trivet.rootly.workflows;

import dev.trivet.core.json.JsonValue;
import java.util.List;

/** Builds a task that creates a Google Meet meeting. Not thread-safe. */
public final class CreateGoogleMeetingTask extends TaskBuilder<CreateGoogleMeetingTask> {

  CreateGoogleMeetingTask() {
    super("create_google_meeting");
    set("summary", JsonValue.ofNull());
    set("description", JsonValue.ofNull());
  }

  /**
   * Sets the summary of the meeting; Rootly has deprecated it, yet demands it.
   *
   * @param summary the summary of the meeting
   * @return this builder
   */
  public CreateGoogleMeetingTask summary(String summary) {
    return set("summary", summary);
  }

  /**
   * Sets the description of the meeting; Rootly has deprecated it, yet demands it.
   *
   * @param description the description of the meeting
   * @return this builder
   */
  public CreateGoogleMeetingTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the kind of video conference; deprecated: {@code eventHangout}, {@code eventNamedHangout},
   * {@code hangoutsMeet}, {@code addOn}.
   *
   * @param conferenceSolutionKey the kind of video conference
   * @return this builder
   */
  public CreateGoogleMeetingTask conferenceSolutionKey(String conferenceSolutionKey) {
    return set("conference_solution_key", conferenceSolutionKey);
  }

  /**
   * Says whether Rootly records the meeting and makes a transcript and a summary of it.
   *
   * @param value whether Rootly records the meeting and makes a transcript and a summary of it
   * @return this builder
   */
  public CreateGoogleMeetingTask recordMeeting(boolean value) {
    return set("record_meeting", value);
  }

  /**
   * Sets the layout of the recording: {@code speaker_view}, {@code gallery_view}, {@code
   * gallery_view_v2}, {@code audio_only}.
   *
   * @param recordingMode the layout of the recording
   * @return this builder
   */
  public CreateGoogleMeetingTask recordingMode(String recordingMode) {
    return set("recording_mode", recordingMode);
  }

  /**
   * Says whether the incident timeline gets an entry about it.
   *
   * @param value whether the incident timeline gets an entry about it
   * @return this builder
   */
  public CreateGoogleMeetingTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that are told about it.
   *
   * @param postToSlackChannels the Slack channels that are told about it
   * @return this builder
   */
  public CreateGoogleMeetingTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Says how many further attempts are made when the service responds with status 429: 0 to 4.
   *
   * @param retryCount how many further attempts are made when the service responds with status 429:
   *     0 to 4
   * @return this builder
   */
  public CreateGoogleMeetingTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Says how many seconds to wait before each further attempt: 1 to 15.
   *
   * @param retryWaitTime how many seconds to wait before each further attempt: 1 to 15
   * @return this builder
   */
  public CreateGoogleMeetingTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
