package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that decides whether an SLA applies to an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaCondition.Builder.class)
public interface SlaCondition extends HasAdditionalProperties {

  /** {@return the ID of the condition} */
  Optional<String> id();

  /** {@return the position among the conditions} */
  Optional<Integer> position();

  /** {@return whether the condition compares a built-in field or a form field} */
  Optional<SlaConditionType> conditionableType();

  /** {@return the built-in field that the condition compares} */
  Optional<SlaConditionProperty> property();

  /** {@return the comparison operator; Rootly does not document the values} */
  Optional<String> operator();

  /** {@return the values to compare with} */
  List<String> values();

  /** {@return the ID of the form field that the condition compares} */
  Optional<String> formFieldId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an SLA condition. Not thread-safe. */
  final class Builder extends ImmutableSlaCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
