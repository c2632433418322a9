package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A user who is to complete a checklist. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistOwner.Builder.class, using = ResourceDeserializer.class)
public interface EntityChecklistOwner extends Resource {

  /** {@return the ID of the checklist} */
  Optional<String> catalogEntityChecklistId();

  /** {@return the ID of the user who is to complete the checklist} */
  Optional<String> ownerUserId();

  /** {@return when the assignment was created} */
  Optional<Instant> createdAt();

  /** {@return when the assignment was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist owner. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistOwner.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
