package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of a checklist, and whether it has been checked. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistField.Builder.class, using = ResourceDeserializer.class)
public interface EntityChecklistField extends Resource {

  /** {@return the ID of the checklist that the field belongs to} */
  Optional<String> catalogEntityChecklistId();

  /** {@return the ID of the field in the checklist template} */
  Optional<String> catalogChecklistTemplateFieldId();

  /** {@return the key of the field} */
  Optional<String> fieldKey();

  /** {@return whether the field has been checked} */
  Optional<Boolean> checked();

  /** {@return the value that the field had when it was checked} */
  Optional<Members> valueSnapshot();

  /** {@return the ID of the user who checked the field} */
  Optional<String> completedByUserId();

  /** {@return when the field was checked} */
  Optional<Instant> completedAt();

  /** {@return when the field was created} */
  Optional<Instant> createdAt();

  /** {@return when the field was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist field. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistField.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
