package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a provider of a private agent can do. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentCapability.Builder.class)
public interface PrivateAgentCapability extends HasAdditionalProperties {

  /** {@return the name of the capability} */
  Optional<String> name();

  /** {@return the version of the capability} */
  Optional<String> version();

  /** {@return the description} */
  Optional<String> description();

  /** {@return how sensitive the capability is, in Rootly's words} */
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
