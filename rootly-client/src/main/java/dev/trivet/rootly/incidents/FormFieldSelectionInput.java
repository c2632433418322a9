package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form field selection to create, or what to change about one. A new one needs {@code
 * formFieldId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldSelectionInput.Builder.class)
public interface FormFieldSelectionInput {

  /** {@return the ID of the form field that the value is for; can only be set on creation} */
  Optional<String> formFieldId();

  /** {@return the value of a text field} */
  Patch<String> value();

  /** {@return the IDs of the catalog entities that are selected} */
  Optional<List<String>> selectedCatalogEntityIds();

  /** {@return the IDs of the selected teams} */
  Optional<List<String>> selectedGroupIds();

  /** {@return the IDs of the selected options} */
  Optional<List<String>> selectedOptionIds();

  /** {@return the IDs of the selected services} */
  Optional<List<String>> selectedServiceIds();

  /** {@return the IDs of the selected functionalities} */
  Optional<List<String>> selectedFunctionalityIds();

  /** {@return the IDs of the selected users} */
  Optional<List<Long>> selectedUserIds();

  /** {@return the IDs of the selected environments} */
  Optional<List<String>> selectedEnvironmentIds();

  /** {@return the IDs of the selected causes} */
  Optional<List<String>> selectedCauseIds();

  /** {@return the IDs of the selected incident types} */
  Optional<List<String>> selectedIncidentTypeIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldSelectionInput.Builder {
    Builder() {}
  }
}
