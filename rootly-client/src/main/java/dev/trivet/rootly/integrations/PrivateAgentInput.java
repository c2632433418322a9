package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a private agent. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentInput.Builder.class)
public interface PrivateAgentInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether the agent's tools can be used; a disabled agent stays connected} */
  Optional<Boolean> enabled();

  /** {@return the description} */
  Patch<String> description();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentInput.Builder {
    Builder() {}
  }
}
