package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A recording session that was started from a desktop. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StartSession.Builder.class)
public interface StartSession extends HasAdditionalProperties {

  /** {@return the ID of the session, which is that of the meeting recording} */
  Optional<String> sessionId();

  /** {@return the token with which the desktop client sends audio} */
  @Value.Redacted
  Optional<String> streamToken();

  /** {@return the ID of the meeting recording} */
  Optional<String> meetingRecordingId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a start session. Not thread-safe. */
  final class Builder extends ImmutableStartSession.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
