package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that creates a Zoom meeting. Not thread-safe. */
public final class CreateZoomMeetingTask extends TaskBuilder<CreateZoomMeetingTask> {

  CreateZoomMeetingTask(String topic) {
    super("create_zoom_meeting");
    set("topic", topic);
  }

  /**
   * Sets the meeting's password.
   *
   * @param password the password
   * @return this builder
   */
  public CreateZoomMeetingTask password(String password) {
    return set("password", password);
  }

  /**
   * Sets the user in whose name the meeting is created.
   *
   * @param createAsEmail the user's email address
   * @return this builder
   */
  public CreateZoomMeetingTask createAsEmail(String createAsEmail) {
    return set("create_as_email", createAsEmail);
  }

  /**
   * Sets the alternative hosts.
   *
   * @param alternativeHosts the hosts' email addresses
   * @return this builder
   */
  public CreateZoomMeetingTask alternativeHosts(String... alternativeHosts) {
    return set("alternative_hosts", List.of(alternativeHosts));
  }

  /**
   * Sets whether and where Zoom records the meeting: {@code none}, {@code local} or {@code cloud};
   * {@code none} by default.
   *
   * @param autoRecording the recording setting
   * @return this builder
   */
  public CreateZoomMeetingTask autoRecording(String autoRecording) {
    return set("auto_recording", autoRecording);
  }

  /**
   * Sets whether Rootly records the meeting and makes a transcript and a summary of it.
   *
   * @param value whether to record the meeting
   * @return this builder
   */
  public CreateZoomMeetingTask recordMeeting(boolean value) {
    return set("record_meeting", value);
  }

  /**
   * Sets the layout of the recording: {@code speaker_view}, {@code gallery_view}, {@code
   * gallery_view_v2} or {@code audio_only}.
   *
   * @param recordingMode the layout
   * @return this builder
   */
  public CreateZoomMeetingTask recordingMode(String recordingMode) {
    return set("recording_mode", recordingMode);
  }

  /**
   * Sets whether Rootly's bot may start to record without the host's approval.
   *
   * @param value whether the bot may do so
   * @return this builder
   */
  public CreateZoomMeetingTask enableZoomBotAutoJoin(boolean value) {
    return set("enable_zoom_bot_auto_join", value);
  }

  /**
   * Sets whether the incident's timeline gets an entry about the meeting.
   *
   * @param value whether to add an entry
   * @return this builder
   */
  public CreateZoomMeetingTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that get a message about the meeting.
   *
   * @param postToSlackChannels the Slack channels
   * @return this builder
   */
  public CreateZoomMeetingTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Sets the number of retries after a response with status 429: 0 to 4, 0 by default.
   *
   * @param retryCount the number of retries
   * @return this builder
   */
  public CreateZoomMeetingTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Sets the wait before each retry, in seconds: 1 to 15, 1 by default.
   *
   * @param retryWaitTime the wait in seconds
   * @return this builder
   */
  public CreateZoomMeetingTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
