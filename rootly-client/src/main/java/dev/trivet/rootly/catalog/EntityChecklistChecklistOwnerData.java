package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An owner of a checklist as a resource. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistChecklistOwnerData.Builder.class)
public interface EntityChecklistChecklistOwnerData extends HasAdditionalProperties {

  /** {@return the ID of the owner in this checklist} */
  Optional<String> id();

  /** {@return the resource type, {@code catalog_entity_checklist_owners}} */
  Optional<String> type();

  /** {@return what is known about the owner} */
  Optional<EntityChecklistChecklistOwnerDataAttribute> attributes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist checklist owner data. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistChecklistOwnerData.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
