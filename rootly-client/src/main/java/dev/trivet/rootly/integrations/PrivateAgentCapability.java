package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A capability of a private agent's provider. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentCapability.Builder.class)
public interface PrivateAgentCapability extends HasAdditionalProperties {

  /** {@return the capability's name} */
  Optional<String> name();

  /** {@return the capability's version} */
  Optional<String> version();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the capability's sensitivity; Rootly does not document the values} */
  Optional<String> sensitivity();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent capability. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentCapability.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
