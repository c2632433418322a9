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
 * A communication type: a sort of messages about incidents, which ties templates to the groups that
 * get them.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationType.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationType extends Resource {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return what messages of the type are there for} */
  Optional<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position among the communication types} */
  Optional<Integer> position();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
