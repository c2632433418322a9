package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A reference to a communication stage, type or template, with its ID and name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationRef.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationRef extends HasAdditionalProperties {

  /** {@return the ID of the stage, type or template} */
  Optional<String> id();

  /** {@return the display name of the stage, type or template} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reference. Not thread-safe. */
  final class Builder extends ImmutableCommunicationRef.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
