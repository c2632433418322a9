package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage, a type or a template of communications, by ID and name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationRef.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationRef extends HasAdditionalProperties {

  /** {@return its ID} */
  Optional<String> id();

  /** {@return its name} */
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
