package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule to set the urgency of the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceUrgencyRuleInput.Builder.class)
public interface AlertSourceUrgencyRuleInput {

  /** {@return the JSON path of the value to compare} */
  Patch<String> jsonPath();

  /** {@return the operator that compares the value} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return the type of the record that the rule checks, {@code AlertField} as far as known} */
  Patch<String> conditionableType();

  /** {@return the ID of the record that the rule checks, such as an alert field} */
  Patch<String> conditionableId();

  /** {@return the source of the value to compare: the payload or an alert field} */
  Optional<AlertValueKind> kind();

  /** {@return the ID of the alert urgency to set} */
  Optional<String> alertUrgencyId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceUrgencyRuleInput.Builder {
    Builder() {}
  }
}
