package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form field condition: a condition on one form field of an incident, which must be met for a
 * workflow to run.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = WorkflowFormFieldCondition.Builder.class,
    using = ResourceDeserializer.class)
public interface WorkflowFormFieldCondition extends Resource {

  /** {@return the ID of the workflow that the condition belongs to} */
  Optional<String> workflowId();

  /** {@return the ID of the form field that is compared} */
  Optional<String> formFieldId();

  /** {@return the operator that compares the incident's form field} */
  Optional<ConditionOperator> incidentCondition();

  /** {@return the values to compare with} */
  List<String> values();

  /** {@return the IDs of the catalog entities to compare a selection with} */
  List<String> selectedCatalogEntityIds();

  /** {@return the IDs of the functionalities to compare a selection with} */
  List<String> selectedFunctionalityIds();

  /** {@return the IDs of the teams to compare a selection with} */
  List<String> selectedGroupIds();

  /** {@return the IDs of the options to compare a selection with} */
  List<String> selectedOptionIds();

  /** {@return the IDs of the services to compare a selection with} */
  List<String> selectedServiceIds();

  /** {@return the IDs of the users to compare a selection with} */
  List<Long> selectedUserIds();

  /** {@return the IDs of the causes to compare a selection with} */
  List<String> selectedCauseIds();

  /** {@return the IDs of the environments to compare a selection with} */
  List<String> selectedEnvironmentIds();

  /** {@return the IDs of the incident types to compare a selection with} */
  List<String> selectedIncidentTypeIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow form field condition. Not thread-safe. */
  final class Builder extends ImmutableWorkflowFormFieldCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
