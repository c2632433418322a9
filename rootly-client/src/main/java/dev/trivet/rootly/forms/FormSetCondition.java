package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition of a form set: decides when Rootly uses the set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormSetCondition.Builder.class, using = ResourceDeserializer.class)
public interface FormSetCondition extends Resource {

  /** {@return the ID of the form set that the condition belongs to} */
  Optional<String> formSetId();

  /** {@return the ID of the form field whose value is compared} */
  Optional<String> formFieldId();

  /**
   * {@return the operator that compares the value of the field; Rootly documents only {@code
   * equal}}
   */
  Optional<FormFieldComparison> comparison();

  /** {@return the values to compare with} */
  List<String> values();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form set condition. Not thread-safe. */
  final class Builder extends ImmutableFormSetCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
