package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The health of a private agent's provider. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentHealth.Builder.class)
public interface PrivateAgentHealth extends HasAdditionalProperties {

  /** {@return the health status; Rootly does not document the values} */
  Optional<String> status();

  /** {@return when the health was observed} */
  Optional<Instant> observedAt();

  /** {@return the message about the health} */
  Optional<String> message();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent health. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentHealth.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
