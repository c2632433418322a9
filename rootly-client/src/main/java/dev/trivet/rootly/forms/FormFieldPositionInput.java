package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form field position to create, or what to change about one. A new one needs {@code form} and
 * {@code position}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldPositionInput.Builder.class)
public interface FormFieldPositionInput {

  /** {@return the ID of the form field to give the position to; only updates take it} */
  Optional<String> formFieldId();

  /** {@return the form on which the field has the position} */
  Optional<BuiltInForm> form();

  /** {@return the field's position on the form} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPositionInput.Builder {
    Builder() {}
  }
}
