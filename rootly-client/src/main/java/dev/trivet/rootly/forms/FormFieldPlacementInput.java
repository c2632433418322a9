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

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPlacementInput.Builder {
    Builder() {}
  }
}
