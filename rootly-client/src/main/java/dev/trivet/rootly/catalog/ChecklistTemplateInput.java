package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A checklist template to create, or what to change about one. A new one needs {@code name}, {@code
 * catalogType} and {@code scopeType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplateInput.Builder.class)
public interface ChecklistTemplateInput {

  /** {@return the display name of the checklist template} */
  Optional<String> name();

  /** {@return the description of the checklist template} */
  Patch<String> description();

  /** {@return the type of the catalog whose entries are checked; it cannot be changed later} */
  Optional<ChecklistCatalogType> catalogType();

  /** {@return the type of the scope, a team or a catalog, which cannot be changed later} */
  Optional<ChecklistScopeType> scopeType();

  /** {@return the ID of the team or catalog that is the scope, which cannot be changed later} */
  Optional<String> scopeId();

  /** {@return the fields to check, in order; an update replaces all of them} */
  Patch<List<ChecklistTemplateFieldInput>> fields();

  /** {@return the owners, who are to complete the checklists; an update replaces all of them} */
  Patch<List<ChecklistTemplateOwnerInput>> owners();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplateInput.Builder {
    Builder() {}
  }
}
