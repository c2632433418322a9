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
   * Sets the meeting's summary, which Rootly has deprecated but still requires; null is sent by
   * default.
   *
   * @param summary the summary
   * @return this builder
   */
  public CreateGoogleMeetingTask summary(String summary) {
    return set("summary", summary);
  }

  /**
   * Sets the meeting's description, which Rootly has deprecated but still requires; null is sent by
   * default.
   *
   * @param description the description
   * @return this builder
   */
  public CreateGoogleMeetingTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the type of video conference: {@code eventHangout}, {@code eventNamedHangout}, {@code
   * hangoutsMeet} or {@code addOn}. Rootly has deprecated this.
   *
   * @param conferenceSolutionKey the type of video conference
   * @return this builder
   */
  public CreateGoogleMeetingTask conferenceSolutionKey(String conferenceSolutionKey) {
    return set("conference_solution_key", conferenceSolutionKey);
  }

  /**
   * Sets whether Rootly records the meeting and makes a transcript and a summary of it.
   *
   * @param value whether to record the meeting
   * @return this builder
   */
  public CreateGoogleMeetingTask recordMeeting(boolean value) {
    return set("record_meeting", value);
  }

  /**
   * Sets the layout of the recording: {@code speaker_view}, {@code gallery_view}, {@code
   * gallery_view_v2} or {@code audio_only}.
   *
   * @param recordingMode the layout
   * @return this builder
   */
  public CreateGoogleMeetingTask recordingMode(String recordingMode) {
    return set("recording_mode", recordingMode);
  }

  /**
   * Sets whether the incident's timeline gets an entry about the meeting.
   *
   * @param value whether to add an entry
   * @return this builder
   */
  public CreateGoogleMeetingTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that get a message about the meeting.
   *
   * @param postToSlackChannels the Slack channels
   * @return this builder
   */
  public CreateGoogleMeetingTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Sets the number of retries after a response with status 429: 0 to 4, 0 by default.
   *
   * @param retryCount the number of retries
   * @return this builder
   */
  public CreateGoogleMeetingTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Sets the wait before each retry, in seconds: 1 to 15, 1 by default.
   *
   * @param retryWaitTime the wait in seconds
   * @return this builder
   */
  public CreateGoogleMeetingTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
