package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that an alert must meet to be grouped, or for a routing rule to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertCondition.Builder.class, using = ResourceDeserializer.class)
public interface AlertCondition extends HasAdditionalProperties {

  /**
   * {@return the source of the property to compare: an attribute, the payload or an alert field}
   */
  Optional<AlertPropertyType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return the operator that compares the property with the value or values} */
  Optional<AlertComparison> propertyFieldConditionType();

  /** {@return the value to compare the property with} */
  Optional<String> propertyFieldValue();

  /**
   * {@return the values to compare the property with, for {@code is_one_of} and {@code
   * is_not_one_of}}
   */
  List<String> propertyFieldValues();

  /** {@return the alert urgencies to compare with} */
  List<AlertConditionValue> values();

  /** {@return the IDs of the alert urgencies to compare with} */
  List<String> alertUrgencyIds();

  /**
   * {@return the type of the record that the condition checks, {@code AlertField} as far as known}
   */
  Optional<String> conditionableType();

  /** {@return the ID of the record that the condition checks, such as an alert field} */
  Optional<String> conditionableId();

  /** {@return when the condition was created} */
  Optional<Instant> createdAt();

  /**
   * {@return the ID of the condition; conditions of an alert route have one only when the route is
   * read with the IDs of its parts}
   */
  Optional<String> id();

  /** {@return when the condition was last updated} */
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
