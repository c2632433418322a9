package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that the checklists of a template are to ask to check. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplateFieldInput.Builder.class)
public interface ChecklistTemplateFieldInput {

  /** {@return whether the field is built in or a catalog property} */
  ChecklistFieldSource fieldSource();

  /** {@return the key of the field, required for a built-in field} */
  Optional<String> fieldKey();

  /** {@return the ID of the catalog property, required for a custom field} */
  Optional<String> catalogPropertyId();

  /** Refuses a built-in field without a key, and a custom field without a catalog property. */
  @Value.Check
  default void check() {
    if (fieldSource().equals(ChecklistFieldSource.BUILTIN) && fieldKey().isEmpty()) {
      throw new IllegalArgumentException(
          "ChecklistTemplateFieldInput.builder().fieldKey(..): a built-in field needs its key");
    }
    if (fieldSource().equals(ChecklistFieldSource.CUSTOM) && catalogPropertyId().isEmpty()) {
      throw new IllegalArgumentException(
          "ChecklistTemplateFieldInput.builder().catalogPropertyId(..): a custom field needs it");
    }
  }

  /**
   * A field that Rootly has built in.
   *
   * @param key the key of the field
   * @return the field
   */
  static ChecklistTemplateFieldInput builtIn(String key) {
    return builder().fieldSource(ChecklistFieldSource.BUILTIN).fieldKey(key).build();
  }

  /**
   * A catalog property as a field.
   *
   * @param catalogPropertyId the ID of the property
   * @return the field
   */
  static ChecklistTemplateFieldInput custom(String catalogPropertyId) {
    return builder()
        .fieldSource(ChecklistFieldSource.CUSTOM)
        .catalogPropertyId(catalogPropertyId)
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplateFieldInput.Builder {
    Builder() {}
  }
}
