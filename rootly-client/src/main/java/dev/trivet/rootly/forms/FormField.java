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

/** A form field: something that forms ask people for, built in or of your own. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormField.Builder.class, using = ResourceDeserializer.class)
public interface FormField extends Resource {

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
  Optional<String> valueKindCatalogId();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the text that tells people how to fill in the field} */
  Optional<String> description();

  /** {@return the forms that show the field: names of built-in forms, slugs of custom forms} */
  List<String> shown();

  /** {@return the forms that require the field: names of built-in forms, slugs of custom forms} */
  List<String> required();

  /** {@return whether the details of an incident show the field} */
  Optional<Boolean> showOnIncidentDetails();

  /** {@return whether the field can be used} */
  Optional<Boolean> enabled();

  /** {@return the values that the field has before people change it} */
  List<String> defaultValues();

  /**
   * {@return the ID of the catalog property that sets the field; it must be one with references}
   */
  Optional<String> autoSetByCatalogPropertyId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether the field is for incidents or for problems} */
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
