package dev.trivet.rootly.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An option of a form field: one of the values to choose from. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldOption.Builder.class, using = ResourceDeserializer.class)
public interface FormFieldOption extends Resource {

  /** {@return the ID of the form field that the option belongs to} */
  Optional<String> formFieldId();

  /** {@return the option's text} */
  Optional<String> value();

  /** {@return the option's color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return whether the option is selected by default} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /** {@return the option's position among the options of the field} */
  Optional<Integer> position();

  /** {@return when the form field option was created} */
  Optional<Instant> createdAt();

  /** {@return when the form field option was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field option. Not thread-safe. */
  final class Builder extends ImmutableFormFieldOption.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
