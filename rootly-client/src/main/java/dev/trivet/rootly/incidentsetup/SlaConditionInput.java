package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set on an SLA. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaConditionInput.Builder.class)
public interface SlaConditionInput {

  /** {@return whether the condition compares a built-in field or a form field} */
  Optional<SlaConditionType> conditionableType();

  /** {@return the built-in field that the condition compares} */
  Patch<SlaConditionProperty> property();

  /** {@return the comparison operator; Rootly does not document the values} */
  Optional<String> operator();

  /** {@return the values to compare with} */
  Patch<List<String>> values();

  /** {@return the ID of the form field that the condition compares} */
  Patch<String> formFieldId();

  /** {@return the position among the conditions} */
  Optional<Integer> position();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("SlaConditionInput.builder().conditionableType(..)", conditionableType());
    InputChecks.needs("SlaConditionInput.builder().operator(..)", operator());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSlaConditionInput.Builder {
    Builder() {}
  }
}
