package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A communication stage: a phase of an incident in which people are informed. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationStage.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationStage extends Resource {

  /** {@return the display name of the stage} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the stage, which says when the stage applies} */
  Optional<String> description();

  /** {@return the position of the stage among the communication stages} */
  Optional<Integer> position();

  /** {@return when the stage was created} */
  Optional<Instant> createdAt();

  /** {@return when the stage was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication stage. Not thread-safe. */
  final class Builder extends ImmutableCommunicationStage.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
