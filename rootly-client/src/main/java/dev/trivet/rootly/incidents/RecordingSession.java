package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A recording session that was started from a desktop. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RecordingSession.Builder.class)
public interface RecordingSession extends HasAdditionalProperties {

  /** {@return the ID of the session, which is also the ID of the meeting recording} */
  Optional<String> sessionId();

  /**
   * {@return the token with which the desktop client sends audio; masked in {@code toString} and
   * left out of JSON}
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> streamToken();

  /** {@return the ID of the meeting recording} */
  Optional<String> meetingRecordingId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a recording session. Not thread-safe. */
  final class Builder extends ImmutableRecordingSession.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
