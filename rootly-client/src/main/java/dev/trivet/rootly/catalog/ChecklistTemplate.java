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

/** A checklist template: which fields of catalog entries are to be checked, and by whom. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplate.Builder.class, using = ResourceDeserializer.class)
public interface ChecklistTemplate extends Resource {

  /** {@return the display name of the checklist template} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the checklist template} */
  Optional<String> description();

  /** {@return the type of the catalog whose entries are checked; it cannot be changed later} */
  Optional<ChecklistCatalogType> catalogType();

  /** {@return the type of the scope, a team or a catalog, which cannot be changed later} */
  Optional<ChecklistScopeType> scopeType();

  /** {@return the ID of the team or catalog that is the scope, which cannot be changed later} */
  Optional<String> scopeId();

  /** {@return when the checklist template was created} */
  Optional<Instant> createdAt();

  /** {@return when the checklist template was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the fields to check, in order; an update replaces all of them} */
  List<ChecklistTemplateField> fields();

  /** {@return the owners, who are to complete the checklists; an update replaces all of them} */
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
