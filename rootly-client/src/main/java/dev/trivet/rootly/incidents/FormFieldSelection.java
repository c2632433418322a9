package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A form field selection: the value of one form field on an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldSelection.Builder.class, using = ResourceDeserializer.class)
public interface FormFieldSelection extends Resource {

  /** {@return the ID of the incident that has the value} */
  Optional<String> incidentId();

  /** {@return the ID of the form field that the value is for} */
  Optional<String> formFieldId();

  /** {@return the value of a text field} */
  Optional<String> value();

  /** {@return the IDs of the catalog entities that are selected} */
  List<String> selectedCatalogEntityIds();

  /** {@return the IDs of the selected teams} */
  List<String> selectedGroupIds();

  /** {@return the IDs of the selected options} */
  List<String> selectedOptionIds();

  /** {@return the IDs of the selected services} */
  List<String> selectedServiceIds();

  /** {@return the IDs of the selected functionalities} */
  List<String> selectedFunctionalityIds();

  /** {@return the IDs of the selected users} */
  List<Long> selectedUserIds();

  /** {@return the IDs of the selected environments} */
  List<String> selectedEnvironmentIds();

  /** {@return the IDs of the selected causes} */
  List<String> selectedCauseIds();

  /** {@return the IDs of the selected incident types} */
  List<String> selectedIncidentTypeIds();

  /** {@return the ID of the custom field; form fields have replaced custom fields} */
  Optional<Long> customFieldId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field selection. Not thread-safe. */
  final class Builder extends ImmutableFormFieldSelection.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
