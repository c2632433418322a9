package dev.trivet.rootly.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A form field option to create, or what to change about one. A new one needs {@code value}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldOptionInput.Builder.class)
public interface FormFieldOptionInput {

  /** {@return the option's text} */
  Optional<String> value();

  /** {@return the option's color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return whether the option is selected by default} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /** {@return the option's position among the options of the field} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormFieldOptionInput.Builder {
    Builder() {}
  }
}
