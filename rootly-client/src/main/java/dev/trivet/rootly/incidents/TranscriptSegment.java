package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A segment of a transcript: what one speaker said before the next one spoke. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TranscriptSegment.Builder.class)
public interface TranscriptSegment extends HasAdditionalProperties {

  /** {@return the speaker's label, such as {@code Speaker 1}} */
  Optional<String> speaker();

  /** {@return the words of the segment, in order} */
  List<TranscriptWord> words();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a transcript segment. Not thread-safe. */
  final class Builder extends ImmutableTranscriptSegment.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
