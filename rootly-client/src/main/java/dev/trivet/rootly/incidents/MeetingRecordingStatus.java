package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a meeting recording.
 *
 * @param value the text on the wire
 */
public record MeetingRecordingStatus(String value) implements OpenEnum {

  /** The recording has not started. */
  public static final MeetingRecordingStatus PENDING = new MeetingRecordingStatus("pending");

  /** The meeting is being recorded. */
  public static final MeetingRecordingStatus RECORDING = new MeetingRecordingStatus("recording");

  /** The recording is paused and can be resumed. */
  public static final MeetingRecordingStatus PAUSED = new MeetingRecordingStatus("paused");

  /** The meeting is over. */
  public static final MeetingRecordingStatus CALL_ENDED = new MeetingRecordingStatus("call_ended");

  /** Rootly is processing the transcript. */
  public static final MeetingRecordingStatus ANALYZING = new MeetingRecordingStatus("analyzing");

  /** The recording and its transcript are finished. */
  public static final MeetingRecordingStatus COMPLETED = new MeetingRecordingStatus("completed");

  /** The recording failed. */
  public static final MeetingRecordingStatus FAILED = new MeetingRecordingStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
