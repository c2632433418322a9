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

  /** {@return the platform on which the meeting takes place} */
  Optional<MeetingRecordingPlatform> platform();

  /**
   * {@return the session's number among those of the incident on the same platform, starting at 1}
   */
  Optional<Integer> sessionNumber();

  /** {@return the recording's status} */
  Optional<MeetingRecordingStatus> status();

  /** {@return when the recording started; empty if the bot never joined} */
  Optional<Instant> startedAt();

  /** {@return when the recording ended} */
  Optional<Instant> endedAt();

  /** {@return the length of the recording, in minutes; empty if the recording has not started} */
  Optional<Double> durationMinutes();

  /** {@return the number of different speakers in the transcript} */
  Optional<Long> speakerCount();

  /** {@return the number of words in the transcript} */
  Optional<Long> wordCount();

  /**
   * {@return the transcript's summary, written by AI; empty if there is no transcript or it was not
   * analyzed yet}
   */
  Optional<String> transcriptSummary();

  /** {@return the recording's display title} */
  Optional<String> title();

  /** {@return the meeting's URL} */
  Optional<String> meetingUrl();

  /**
   * The signed URL at which the video can be watched or downloaded. Whoever has the URL needs no
   * other credential, so it is masked in {@code toString} and left out of JSON.
   *
   * @return the video's URL
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> videoUrl();

  /**
   * {@return the transcript, speaker by speaker; empty if there is no transcript or the call does
   * not include it}
   */
  List<TranscriptSegment> transcript();

  /** {@return what created the recording, for example {@code desktop_sdk} or {@code recall_bot}} */
  Optional<String> createdBy();

  /** {@return when the meeting recording was created} */
  Optional<Instant> createdAt();

  /** {@return when the meeting recording was last updated} */
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
