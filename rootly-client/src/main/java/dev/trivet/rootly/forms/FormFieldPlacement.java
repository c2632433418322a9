package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A placement: puts a form field on one form of a form set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldPlacement.Builder.class, using = ResourceDeserializer.class)
public interface FormFieldPlacement extends Resource {

  /** {@return the ID of the form field that is placed} */
  Optional<String> formFieldId();

  /** {@return the ID of the form set that the field is placed in} */
  Optional<String> formSetId();

  /** {@return the form that the field is placed on, such as {@code web_new_incident_form}} */
  Optional<String> form();

  /** {@return the field's position on the form} */
  Optional<Integer> position();

  /** {@return whether the form always requires the field, whatever the conditions say} */
  Optional<Boolean> required();

  /** {@return whether all conditions for requiring the field must be met, or only one} */
  Optional<FormFieldPlacementOperator> requiredOperator();

  /** {@return whether all conditions for showing the field must be met, or only one} */
  Optional<FormFieldPlacementOperator> placementOperator();

  /** {@return whether the field is read-only} */
  Optional<Boolean> nonEditable();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field placement. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPlacement.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
