package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A communication stage: a point in an incident at which people are told something. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationStage.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationStage extends Resource {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return when the stage applies} */
  Optional<String> description();

  /** {@return the position among the communication stages} */
  Optional<Integer> position();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
