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
 * An action item form field condition: what a workflow demands of one form field of an action item.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = WorkflowActionItemFormFieldCondition.Builder.class,
    using = ResourceDeserializer.class)
public interface WorkflowActionItemFormFieldCondition extends Resource {

  /** {@return the ID of the workflow} */
  Optional<String> workflowId();

  /** {@return the ID of the form field that is compared} */
  Optional<String> formFieldId();

  /** {@return how the form field of the action item is compared} */
  Optional<ConditionOperator> actionItemCondition();

  /** {@return the values that the field is compared with} */
  List<String> values();

  /** {@return the IDs of the catalog entities that a selection is compared with} */
  List<String> selectedCatalogEntityIds();

  /** {@return the IDs of the functionalities that a selection is compared with} */
  List<String> selectedFunctionalityIds();

  /** {@return the IDs of the teams that a selection is compared with} */
  List<String> selectedGroupIds();

  /** {@return the IDs of the options that a selection is compared with} */
  List<String> selectedOptionIds();

  /** {@return the IDs of the services that a selection is compared with} */
  List<String> selectedServiceIds();

  /** {@return the IDs of the users that a selection is compared with} */
  List<Long> selectedUserIds();

  /** {@return the IDs of the causes that a selection is compared with} */
  List<String> selectedCauseIds();

  /** {@return the IDs of the environments that a selection is compared with} */
  List<String> selectedEnvironmentIds();

  /** {@return the IDs of the incident types that a selection is compared with} */
  List<String> selectedIncidentTypeIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow action item form field condition. Not thread-safe. */
  final class Builder extends ImmutableWorkflowActionItemFormFieldCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
