package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition for alerts to be grouped, or for a rule to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertCondition.Builder.class)
public interface AlertCondition extends HasAdditionalProperties {

  /** {@return where the property to compare comes from} */
  Optional<AlertPropertyType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return how the property is compared} */
  Optional<AlertComparison> propertyFieldConditionType();

  /** {@return the value to compare with} */
  Optional<String> propertyFieldValue();

  /** {@return the values to compare with} */
  List<String> propertyFieldValues();

  /** {@return the alert urgencies to compare with} */
  List<AlertConditionValue> values();

  /** {@return the IDs of the alert urgencies to compare with} */
  List<String> alertUrgencyIds();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the ID; a route tells it only when it is read with the IDs of its parts} */
  Optional<String> id();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert condition. Not thread-safe. */
  final class Builder extends ImmutableAlertCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
