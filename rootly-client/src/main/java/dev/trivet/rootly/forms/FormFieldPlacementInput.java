package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form field placement to create, or what to change about one. A new one needs {@code formSetId}
 * and {@code form}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldPlacementInput.Builder.class)
public interface FormFieldPlacementInput {

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

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPlacementInput.Builder {
    Builder() {}
  }
}
