package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form field to create, or what to change about one. A new one needs {@code kind} and {@code
 * name}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldInput.Builder.class)
public interface FormFieldInput {

  /** {@return what the field asks for; {@code custom} for a field of your own} */
  Optional<FormFieldKind> kind();

  /** {@return how people enter a value} */
  Optional<FormFieldInputKind> inputKind();

  /** {@return what kind of values there are to choose from} */
  Optional<FormFieldValueKind> valueKind();

  /**
   * {@return the ID of the catalog whose entities are the values, for the value kind {@code
   * catalog_entity}}
   */
  Patch<String> valueKindCatalogId();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the text that tells people how to fill in the field} */
  Patch<String> description();

  /** {@return the forms that show the field: names of built-in forms, slugs of custom forms} */
  Optional<List<String>> shown();

  /** {@return the forms that require the field: names of built-in forms, slugs of custom forms} */
  Optional<List<String>> required();

  /** {@return whether the details of an incident show the field} */
  Optional<Boolean> showOnIncidentDetails();

  /** {@return whether the field can be used} */
  Optional<Boolean> enabled();

  /** {@return the values that the field has before people change it} */
  Optional<List<String>> defaultValues();

  /**
   * {@return the ID of the catalog property that sets the field; it must be one with references}
   */
  Patch<String> autoSetByCatalogPropertyId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldInput.Builder {
    Builder() {}
  }
}
