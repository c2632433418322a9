package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A placement: it puts a form field on one form of a form set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldPlacement.Builder.class, using = ResourceDeserializer.class)
public interface FormFieldPlacement extends Resource {

  /** {@return the ID of the form field that is placed} */
  Optional<String> formFieldId();

  /** {@return the ID of the form set in which it is placed} */
  Optional<String> formSetId();

  /** {@return the form on which it is placed, such as {@code web_new_incident_form}} */
  Optional<String> form();

  /** {@return the position on the form} */
  Optional<Integer> position();

  /** {@return whether the form always requires the field, whatever the conditions say} */
  Optional<Boolean> required();

  /** {@return how the conditions that make the field required are combined} */
  Optional<FormFieldPlacementOperator> requiredOperator();

  /** {@return how the conditions that put the field on the form are combined} */
  Optional<FormFieldPlacementOperator> placementOperator();

  /** {@return whether people can read the field but not change it} */
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
