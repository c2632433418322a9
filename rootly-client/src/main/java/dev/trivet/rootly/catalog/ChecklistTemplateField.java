package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that the checklists of a template ask to check. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplateField.Builder.class)
public interface ChecklistTemplateField extends HasAdditionalProperties {

  /** {@return whether the field is built in or a catalog property} */
  Optional<ChecklistFieldSource> fieldSource();

  /** {@return the key of the field} */
  Optional<String> fieldKey();

  /** {@return the ID of the catalog property, for custom fields} */
  Optional<String> catalogPropertyId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a checklist template field. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplateField.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
