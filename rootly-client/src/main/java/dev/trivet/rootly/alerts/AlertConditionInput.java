package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set in an alert group or in a rule of an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionInput.Builder.class)
public interface AlertConditionInput {

  /** {@return the operator that compares the property with the value or values} */
  Optional<AlertComparison> propertyFieldConditionType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /**
   * {@return the source of the property to compare: an attribute, the payload or an alert field}
   */
  Optional<AlertPropertyType> propertyFieldType();

  /** {@return the value to compare the property with} */
  Patch<String> propertyFieldValue();

  /**
   * {@return the values to compare the property with, for {@code is_one_of} and {@code
   * is_not_one_of}}
   */
  Patch<List<String>> propertyFieldValues();

  /** {@return the IDs of the alert urgencies to compare with} */
  Patch<List<String>> alertUrgencyIds();

  /**
   * {@return the type of the record that the condition checks, {@code AlertField} as far as known}
   */
  Patch<String> conditionableType();

  /** {@return the ID of the record that the condition checks, such as an alert field} */
  Patch<String> conditionableId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertConditionInput.builder().propertyFieldType(..)", propertyFieldType());
    InputChecks.needs(
        "AlertConditionInput.builder().propertyFieldConditionType(..)",
        propertyFieldConditionType());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionInput.Builder {
    Builder() {}
  }
}
