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

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the checklist is there for} */
  Patch<String> description();

  /** {@return what kind of catalog its entries are in; it cannot be changed later} */
  Optional<ChecklistCatalogType> catalogType();

  /** {@return whether its scope is a team or a catalog; it cannot be changed later} */
  Optional<ChecklistScopeType> scopeType();

  /** {@return the ID of the team or catalog that is its scope; it cannot be changed later} */
  Optional<String> scopeId();

  /** {@return the fields to check, in this order; an update replaces them all} */
  Patch<List<ChecklistTemplateFieldInput>> fields();

  /** {@return those who are to complete the checklists; an update replaces them all} */
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
