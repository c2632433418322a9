package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication type: a kind of message about incidents, which connects templates with the groups
 * that receive the messages.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationType.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationType extends Resource {

  /** {@return the display name of the type} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the type} */
  Optional<String> description();

  /** {@return the color of the type as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position of the type among the communication types} */
  Optional<Integer> position();

  /** {@return when the type was created} */
  Optional<Instant> createdAt();

  /** {@return when the type was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication type. Not thread-safe. */
  final class Builder extends ImmutableCommunicationType.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
