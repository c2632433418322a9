package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a provider of a private agent works. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentHealth.Builder.class)
public interface PrivateAgentHealth extends HasAdditionalProperties {

  /** {@return the state of the provider, in Rootly's words} */
  Optional<String> status();

  /** {@return when that was observed} */
  Optional<Instant> observedAt();

  /** {@return more about the state, as text} */
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
