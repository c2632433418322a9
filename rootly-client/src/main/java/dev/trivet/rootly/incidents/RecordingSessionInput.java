package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A recording session to start from a desktop. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RecordingSessionInput.Builder.class)
public interface RecordingSessionInput {

  /** {@return the platform on which the meeting takes place} */
  Optional<MeetingRecordingPlatform> platform();

  /** {@return the recording's display title} */
  Patch<String> title();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRecordingSessionInput.Builder {
    Builder() {}
  }
}
