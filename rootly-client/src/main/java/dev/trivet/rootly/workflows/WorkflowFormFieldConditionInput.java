package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workflow form field condition to create, or what to change about one. A new one needs {@code
 * formFieldId} and {@code incidentCondition}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowFormFieldConditionInput.Builder.class)
public interface WorkflowFormFieldConditionInput {

  /** {@return the ID of the form field that is compared} */
  Optional<String> formFieldId();

  /** {@return how the form field of the incident is compared} */
  Optional<ConditionOperator> incidentCondition();

  /** {@return the values that the field is compared with} */
  Optional<List<String>> values();

  /** {@return the IDs of the catalog entities that a selection is compared with} */
  Optional<List<String>> selectedCatalogEntityIds();

  /** {@return the IDs of the functionalities that a selection is compared with} */
  Optional<List<String>> selectedFunctionalityIds();

  /** {@return the IDs of the teams that a selection is compared with} */
  Optional<List<String>> selectedGroupIds();

  /** {@return the IDs of the options that a selection is compared with} */
  Optional<List<String>> selectedOptionIds();

  /** {@return the IDs of the services that a selection is compared with} */
  Optional<List<String>> selectedServiceIds();

  /** {@return the IDs of the users that a selection is compared with} */
  Optional<List<Long>> selectedUserIds();

  /** {@return the IDs of the causes that a selection is compared with} */
  Optional<List<String>> selectedCauseIds();

  /** {@return the IDs of the environments that a selection is compared with} */
  Optional<List<String>> selectedEnvironmentIds();

  /** {@return the IDs of the incident types that a selection is compared with} */
  Optional<List<String>> selectedIncidentTypeIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowFormFieldConditionInput.Builder {
    Builder() {}
  }
}
