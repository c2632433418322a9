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

  /**
   * {@return the attribute that the field asks for, or {@code custom} for a field that your
   * organization defines}
   */
  Optional<FormFieldKind> kind();

  /** {@return the control with which people enter the value, such as a date picker} */
  Optional<FormFieldInputKind> inputKind();

  /** {@return the kind of values that people choose from, such as services or users} */
  Optional<FormFieldValueKind> valueKind();

  /**
   * {@return the ID of the catalog whose entities are the values; only for the value kind {@code
   * catalog_entity}}
   */
  Patch<String> valueKindCatalogId();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description, which tells people how to fill in the field} */
  Patch<String> description();

  /** {@return the forms that show the field: names of built-in forms, slugs of custom forms} */
  Optional<List<String>> shown();

  /** {@return the forms that require the field: names of built-in forms, slugs of custom forms} */
  Optional<List<String>> required();

  /** {@return whether the incident's details panel shows the field} */
  Optional<Boolean> showOnIncidentDetails();

  /** {@return whether the field is enabled} */
  Optional<Boolean> enabled();

  /** {@return the default values} */
  Optional<List<String>> defaultValues();

  /**
   * {@return the ID of the catalog property that sets the field automatically; the property must be
   * of a reference kind}
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
