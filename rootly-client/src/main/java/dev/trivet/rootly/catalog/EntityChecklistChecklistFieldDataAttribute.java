package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about a field of a checklist. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistChecklistFieldDataAttribute.Builder.class)
public interface EntityChecklistChecklistFieldDataAttribute extends HasAdditionalProperties {

  /** {@return the ID of the checklist} */
  Optional<String> catalogEntityChecklistId();

  /** {@return the ID of the field in the checklist template} */
  Optional<String> catalogChecklistTemplateFieldId();

  /** {@return the key of the field} */
  Optional<String> fieldKey();

  /** {@return whether the field has been checked} */
  Optional<Boolean> checked();

  /** {@return the value that the field had when it was checked} */
  Optional<Members> valueSnapshot();

  /** {@return the ID of the user who checked it} */
  Optional<String> completedByUserId();

  /** {@return when it was checked} */
  Optional<Instant> completedAt();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist checklist field data attribute. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistChecklistFieldDataAttribute.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
