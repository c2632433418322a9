package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of a placement: decides when the field is on the form, or when the form requires the
 * field.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = FormFieldPlacementCondition.Builder.class,
    using = ResourceDeserializer.class)
public interface FormFieldPlacementCondition extends Resource {

  /** {@return the ID of the placement that the condition belongs to} */
  Optional<String> formFieldPlacementId();

  /** {@return whether the condition shows the field or makes it required} */
  Optional<FormFieldPlacementEffect> conditioned();

  /** {@return the condition's position among the conditions of the placement} */
  Optional<Integer> position();

  /** {@return the ID of the form field whose value is compared} */
  Optional<String> formFieldId();

  /** {@return the operator that compares the value of the field} */
  Optional<FormFieldComparison> comparison();

  /** {@return the values to compare with} */
  List<String> values();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form field placement condition. Not thread-safe. */
  final class Builder extends ImmutableFormFieldPlacementCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
