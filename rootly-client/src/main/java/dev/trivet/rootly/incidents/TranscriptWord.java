package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One word of a transcript. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TranscriptWord.Builder.class)
public interface TranscriptWord extends HasAdditionalProperties {

  /** {@return the word's text} */
  Optional<String> text();

  /** {@return when the word begins, in seconds from the start of the recording} */
  Optional<Double> startTimestamp();

  /** {@return when the word ends, in seconds from the start of the recording} */
  Optional<Double> endTimestamp();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a transcript word. Not thread-safe. */
  final class Builder extends ImmutableTranscriptWord.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
