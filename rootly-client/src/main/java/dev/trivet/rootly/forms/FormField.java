package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A form field: one question on forms, either built in or defined by your organization. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormField.Builder.class, using = ResourceDeserializer.class)
public interface FormField extends Resource {

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
  Optional<String> valueKindCatalogId();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description, which tells people how to fill in the field} */
  Optional<String> description();

  /** {@return the forms that show the field: names of built-in forms, slugs of custom forms} */
  List<String> shown();

  /** {@return the forms that require the field: names of built-in forms, slugs of custom forms} */
  List<String> required();

  /** {@return whether the incident's details panel shows the field} */
  Optional<Boolean> showOnIncidentDetails();

  /** {@return whether the field is enabled} */
  Optional<Boolean> enabled();

  /** {@return the default values} */
  List<String> defaultValues();

  /**
   * {@return the ID of the catalog property that sets the field automatically; the property must be
   * of a reference kind}
   */
  Optional<String> autoSetByCatalogPropertyId();

  /** {@return when the form field was created} */
  Optional<Instant> createdAt();

  /** {@return when the form field was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the resource that the field describes: incidents or problems} */
  Optional<FormFieldResourceType> resourceType();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field. Not thread-safe. */
  final class Builder extends ImmutableFormField.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
