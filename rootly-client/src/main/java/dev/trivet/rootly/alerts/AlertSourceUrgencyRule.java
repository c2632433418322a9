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

  /** {@return the operator to compare with} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return where the value to compare comes from} */
  Optional<AlertValueKind> kind();

  /** {@return the ID of the alert urgency to set} */
  Optional<String> alertUrgencyId();

  /** {@return the ID of the alerts source} */
  Optional<String> alertsSourceId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return when it was last updated} */
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
