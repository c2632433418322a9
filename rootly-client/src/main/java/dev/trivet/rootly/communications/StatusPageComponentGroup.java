package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page component group: components that a status page shows together under a heading. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = StatusPageComponentGroup.Builder.class,
    using = ResourceDeserializer.class)
public interface StatusPageComponentGroup extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the name of the group, shown as a heading on the page} */
  Optional<String> name();

  /** {@return the description of the group that visitors see} */
  Optional<String> description();

  /** {@return the position of the group on the page} */
  Optional<Integer> position();

  /** {@return whether visitors see only the heading until they open the group} */
  Optional<Boolean> collapsedByDefault();

  /** {@return when the group was created} */
  Optional<Instant> createdAt();

  /** {@return when the group was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page component group. Not thread-safe. */
  final class Builder extends ImmutableStatusPageComponentGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
