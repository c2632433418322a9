package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that creates a Zoom meeting. Not thread-safe. */
public final class CreateZoomMeetingTask extends TaskBuilder<CreateZoomMeetingTask> {

  CreateZoomMeetingTask(String topic) {
    super("create_zoom_meeting");
    set("topic", topic);
  }

  /**
   * Sets the password of the meeting.
   *
   * @param password the password of the meeting
   * @return this builder
   */
  public CreateZoomMeetingTask password(String password) {
    return set("password", password);
  }

  /**
   * Sets the email address of the user in whose name the meeting is created.
   *
   * @param createAsEmail the email address of the user in whose name the meeting is created
   * @return this builder
   */
  public CreateZoomMeetingTask createAsEmail(String createAsEmail) {
    return set("create_as_email", createAsEmail);
  }

  /**
   * Sets the email addresses of further hosts.
   *
   * @param alternativeHosts the email addresses of further hosts
   * @return this builder
   */
  public CreateZoomMeetingTask alternativeHosts(String... alternativeHosts) {
    return set("alternative_hosts", List.of(alternativeHosts));
  }

  /**
   * Says whether and where Zoom records the meeting; {@code none} by default: {@code none}, {@code
   * local}, {@code cloud}.
   *
   * @param autoRecording whether and where Zoom records the meeting
   * @return this builder
   */
  public CreateZoomMeetingTask autoRecording(String autoRecording) {
    return set("auto_recording", autoRecording);
  }

  /**
   * Says whether Rootly records the meeting and makes a transcript and a summary of it.
   *
   * @param value whether Rootly records the meeting and makes a transcript and a summary of it
   * @return this builder
   */
  public CreateZoomMeetingTask recordMeeting(boolean value) {
    return set("record_meeting", value);
  }

  /**
   * Sets the layout of the recording: {@code speaker_view}, {@code gallery_view}, {@code
   * gallery_view_v2}, {@code audio_only}.
   *
   * @param recordingMode the layout of the recording
   * @return this builder
   */
  public CreateZoomMeetingTask recordingMode(String recordingMode) {
    return set("recording_mode", recordingMode);
  }

  /**
   * Says whether Rootly's bot may start to record without the consent of the host.
   *
   * @param value whether Rootly's bot may start to record without the consent of the host
   * @return this builder
   */
  public CreateZoomMeetingTask enableZoomBotAutoJoin(boolean value) {
    return set("enable_zoom_bot_auto_join", value);
  }

  /**
   * Says whether the incident timeline gets an entry about it.
   *
   * @param value whether the incident timeline gets an entry about it
   * @return this builder
   */
  public CreateZoomMeetingTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that are told about it.
   *
   * @param postToSlackChannels the Slack channels that are told about it
   * @return this builder
   */
  public CreateZoomMeetingTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Says how many further attempts are made when the service responds with status 429: 0 to 4.
   *
   * @param retryCount how many further attempts are made when the service responds with status 429:
   *     0 to 4
   * @return this builder
   */
  public CreateZoomMeetingTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Says how many seconds to wait before each further attempt: 1 to 15.
   *
   * @param retryWaitTime how many seconds to wait before each further attempt: 1 to 15
   * @return this builder
   */
  public CreateZoomMeetingTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
