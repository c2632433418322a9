package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting recording: one session in which a call was recorded, with its transcript. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = MeetingRecording.Builder.class, using = ResourceDeserializer.class)
public interface MeetingRecording extends Resource {

  /** {@return where the meeting takes place} */
  Optional<MeetingRecordingPlatform> platform();

  /** {@return the number of the session among those of the incident on the platform, from 1} */
  Optional<Integer> sessionNumber();

  /** {@return how far the recording has come} */
  Optional<MeetingRecordingStatus> status();

  /** {@return when the recording started; empty if the bot never joined} */
  Optional<Instant> startedAt();

  /** {@return when the recording ended} */
  Optional<Instant> endedAt();

  /** {@return how long the recording is, in minutes; empty if it has not started} */
  Optional<Double> durationMinutes();

  /** {@return how many people speak, according to the transcript} */
  Optional<Long> speakerCount();

  /** {@return how many words the transcript has} */
  Optional<Long> wordCount();

  /** {@return the summary of the transcript, written by AI; empty until it was analyzed} */
  Optional<String> transcriptSummary();

  /** {@return the title that people see} */
  Optional<String> title();

  /** {@return the URL of the meeting} */
  Optional<String> meetingUrl();

  /**
   * The signed URL at which the video can be watched or downloaded. Whoever has it needs nothing
   * else: it is neither shown nor written as JSON.
   *
   * @return the URL
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> videoUrl();

  /**
   * {@return what was said, speaker by speaker; empty where there is no transcript or the call does
   * not include it}
   */
  List<TranscriptSegment> transcript();

  /** {@return what made the recording, for example {@code desktop_sdk} or {@code recall_bot}} */
  Optional<String> createdBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a meeting recording. Not thread-safe. */
  final class Builder extends ImmutableMeetingRecording.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
