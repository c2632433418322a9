package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A process group step to create, or its new position. A new one needs {@code retrospectiveStepId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcessGroupStepInput.Builder.class)
public interface RetrospectiveProcessGroupStepInput {

  /** {@return the ID of the process step; can only be set on creation} */
  Optional<String> retrospectiveStepId();

  /** {@return the position within the process group} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessGroupStepInput.Builder {
    Builder() {}
  }
}
