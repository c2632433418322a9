package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of a checklist as a resource. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistChecklistFieldData.Builder.class)
public interface EntityChecklistChecklistFieldData extends HasAdditionalProperties {

  /** {@return the ID of the field in this checklist} */
  Optional<String> id();

  /** {@return the resource type, {@code catalog_entity_checklist_fields}} */
  Optional<String> type();

  /** {@return what is known about the field} */
  Optional<EntityChecklistChecklistFieldDataAttribute> attributes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist checklist field data. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistChecklistFieldData.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
