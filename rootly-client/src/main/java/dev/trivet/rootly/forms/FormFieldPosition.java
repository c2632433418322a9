package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** The position of a form field on one form. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormFieldPosition.Builder.class, using = ResourceDeserializer.class)
public interface FormFieldPosition extends Resource {

  /** {@return the ID of the form field} */
  Optional<String> formFieldId();

  /** {@return the form on which the field has the position} */
  Optional<BuiltInForm> form();

  /** {@return the field's position on the form} */
  Optional<Integer> position();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field position. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPosition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
