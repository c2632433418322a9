package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A process group step: puts a process step into a process group, at a position. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = RetrospectiveProcessGroupStep.Builder.class,
    using = ResourceDeserializer.class)
public interface RetrospectiveProcessGroupStep extends Resource {

  /** {@return the ID of the process group} */
  Optional<String> retrospectiveProcessGroupId();

  /** {@return the ID of the process step} */
  Optional<String> retrospectiveStepId();

  /** {@return the position within the process group} */
  Optional<Integer> position();

  /** {@return when the process group step was created} */
  Optional<Instant> createdAt();

  /** {@return when the process group step was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective process group step. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessGroupStep.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
