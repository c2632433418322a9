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

  /** {@return the ID of the form field that is compared; can only be set on creation} */
  Optional<String> formFieldId();

  /** {@return the operator that compares the incident's form field} */
  Optional<ConditionOperator> incidentCondition();

  /** {@return the values to compare with} */
  Optional<List<String>> values();

  /** {@return the IDs of the catalog entities to compare a selection with} */
  Optional<List<String>> selectedCatalogEntityIds();

  /** {@return the IDs of the functionalities to compare a selection with} */
  Optional<List<String>> selectedFunctionalityIds();

  /** {@return the IDs of the teams to compare a selection with} */
  Optional<List<String>> selectedGroupIds();

  /** {@return the IDs of the options to compare a selection with} */
  Optional<List<String>> selectedOptionIds();

  /** {@return the IDs of the services to compare a selection with} */
  Optional<List<String>> selectedServiceIds();

  /** {@return the IDs of the users to compare a selection with} */
  Optional<List<Long>> selectedUserIds();

  /** {@return the IDs of the causes to compare a selection with} */
  Optional<List<String>> selectedCauseIds();

  /** {@return the IDs of the environments to compare a selection with} */
  Optional<List<String>> selectedEnvironmentIds();

  /** {@return the IDs of the incident types to compare a selection with} */
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
