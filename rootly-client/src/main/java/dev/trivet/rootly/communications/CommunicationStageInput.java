package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A communication stage to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationStageInput.Builder.class)
public interface CommunicationStageInput {

  /** {@return the display name of the stage} */
  Optional<String> name();

  /** {@return the description of the stage, which says when the stage applies} */
  Patch<String> description();

  /** {@return the position of the stage among the communication stages} */
  Patch<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationStageInput.Builder {
    Builder() {}
  }
}
