package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form set condition to create, or what to change about one. A new one needs {@code formFieldId},
 * {@code comparison} and {@code values}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormSetConditionInput.Builder.class)
public interface FormSetConditionInput {

  /** {@return the ID of the form field whose value is compared} */
  Optional<String> formFieldId();

  /**
   * {@return the operator that compares the value of the field; Rootly documents only {@code
   * equal}}
   */
  Optional<FormFieldComparison> comparison();

  /** {@return the values to compare with} */
  Optional<List<String>> values();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormSetConditionInput.Builder {
    Builder() {}
  }
}
