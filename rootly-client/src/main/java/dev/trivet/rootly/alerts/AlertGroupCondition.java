package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition for alerts to be grouped. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupCondition.Builder.class)
public interface AlertGroupCondition extends HasAdditionalProperties {

  /** {@return where the property to compare comes from} */
  Optional<AlertGroupConditionPropertyFieldType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return how the property is compared} */
  Optional<AlertGroupConditionPropertyFieldConditionType> propertyFieldConditionType();

  /** {@return the value to compare with} */
  Optional<String> propertyFieldValue();

  /** {@return the values to compare with} */
  List<String> propertyFieldValues();

  /** {@return the alert urgencies to compare with} */
  List<AlertGroupConditionValue> values();

  /** {@return the IDs of the alert urgencies to compare with} */
  List<String> alertUrgencyIds();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group condition. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
