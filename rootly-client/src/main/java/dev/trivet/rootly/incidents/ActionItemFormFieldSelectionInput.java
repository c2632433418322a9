package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of a form field to set on an action item. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ActionItemFormFieldSelectionInput.Builder.class)
public interface ActionItemFormFieldSelectionInput {

  /** {@return the ID of the existing selection; needed to change or remove a value} */
  Optional<String> id();

  /** {@return the ID of the form field that the value is for} */
  Optional<String> formFieldId();

  /** {@return the value of a field that has no options to select: a text, or a list of texts} */
  Optional<JsonValue> value();

  /** {@return the IDs of the selected options} */
  Optional<List<String>> selectedOptionIds();

  /** {@return the IDs of the selected users} */
  Optional<List<Long>> selectedUserIds();

  /** {@return the IDs of the selected teams} */
  Optional<List<String>> selectedGroupIds();

  /** {@return the IDs of the selected services} */
  Optional<List<String>> selectedServiceIds();

  /** {@return the IDs of the selected functionalities} */
  Optional<List<String>> selectedFunctionalityIds();

  /** {@return the IDs of the catalog entities that are selected} */
  Optional<List<String>> selectedCatalogEntityIds();

  /** {@return the IDs of the selected environments} */
  Optional<List<String>> selectedEnvironmentIds();

  /** {@return the IDs of the selected causes} */
  Optional<List<String>> selectedCauseIds();

  /** {@return the IDs of the selected incident types} */
  Optional<List<String>> selectedIncidentTypeIds();

  /** {@return whether to remove the field's value from the action item} */
  @JsonProperty("_destroy")
  Patch<Boolean> destroy();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("ActionItemFormFieldSelectionInput.builder().formFieldId(..)", formFieldId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableActionItemFormFieldSelectionInput.Builder {
    Builder() {}
  }
}
