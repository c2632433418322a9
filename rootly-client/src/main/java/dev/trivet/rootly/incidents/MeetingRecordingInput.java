package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting recording made elsewhere, to import into an incident. It needs {@code source}, {@code
 * recallRecordingId} and {@code platform}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = MeetingRecordingInput.Builder.class)
public interface MeetingRecordingInput {

  /** {@return the source of the recording; only {@code recall_desktop_sdk} is documented} */
  Optional<String> source();

  /** {@return the ID of the recording in Recall} */
  Optional<String> recallRecordingId();

  /** {@return the platform on which the meeting took place} */
  Optional<MeetingRecordingPlatform> platform();

  /** {@return when the recording started} */
  Patch<Instant> startedAt();

  /** {@return when the recording ended} */
  Patch<Instant> endedAt();

  /** {@return the meeting's URL} */
  Patch<String> meetingUrl();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableMeetingRecordingInput.Builder {
    Builder() {}
  }
}
