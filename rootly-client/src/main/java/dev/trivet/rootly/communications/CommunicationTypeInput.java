package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication type to create, or what to change about one. A new one needs {@code name} and
 * {@code color}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTypeInput.Builder.class)
public interface CommunicationTypeInput {

  /** {@return the display name of the type} */
  Optional<String> name();

  /** {@return the description of the type} */
  Patch<String> description();

  /** {@return the color of the type as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the type among the communication types} */
  Patch<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTypeInput.Builder {
    Builder() {}
  }
}
