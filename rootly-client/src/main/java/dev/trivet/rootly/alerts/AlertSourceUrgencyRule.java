package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that sets the urgency of the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceUrgencyRule.Builder.class)
public interface AlertSourceUrgencyRule extends HasAdditionalProperties {

  /** {@return the JSON path of the value to compare} */
  Optional<String> jsonPath();

  /** {@return the operator that compares the value} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return the type of the record that the rule checks, {@code AlertField} as far as known} */
  Optional<String> conditionableType();

  /** {@return the ID of the record that the rule checks, such as an alert field} */
  Optional<String> conditionableId();

  /** {@return the source of the value to compare: the payload or an alert field} */
  Optional<AlertValueKind> kind();

  /** {@return the ID of the alert urgency to set} */
  Optional<String> alertUrgencyId();

  /** {@return the ID of the alert source that the rule belongs to} */
  Optional<String> alertsSourceId();

  /** {@return when the rule was created} */
  Optional<Instant> createdAt();

  /** {@return the ID of the rule} */
  Optional<String> id();

  /** {@return when the rule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source urgency rule. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceUrgencyRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
