package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A checklist template: which fields of the entries of a catalog are to be checked, and by whom.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplate.Builder.class, using = ResourceDeserializer.class)
public interface ChecklistTemplate extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return what the checklist is there for} */
  Optional<String> description();

  /** {@return what kind of catalog its entries are in; it cannot be changed later} */
  Optional<ChecklistCatalogType> catalogType();

  /** {@return whether its scope is a team or a catalog; it cannot be changed later} */
  Optional<ChecklistScopeType> scopeType();

  /** {@return the ID of the team or catalog that is its scope; it cannot be changed later} */
  Optional<String> scopeId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the fields to check, in this order; an update replaces them all} */
  List<ChecklistTemplateField> fields();

  /** {@return those who are to complete the checklists; an update replaces them all} */
  List<ChecklistTemplateOwner> owners();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a checklist template. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
