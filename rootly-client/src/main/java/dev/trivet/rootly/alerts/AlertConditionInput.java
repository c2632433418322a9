package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set in an alert group, or in a rule of an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionInput.Builder.class)
public interface AlertConditionInput {

  /** {@return how the property is compared} */
  Optional<AlertComparison> propertyFieldConditionType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return where the property to compare comes from} */
  Optional<AlertPropertyType> propertyFieldType();

  /** {@return the value to compare with} */
  Patch<String> propertyFieldValue();

  /** {@return the values to compare with} */
  Patch<List<String>> propertyFieldValues();

  /** {@return the IDs of the alert urgencies to compare with} */
  Patch<List<String>> alertUrgencyIds();

  /** {@return the type of what the condition is about} */
  Patch<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Patch<String> conditionableId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionInput.Builder {
    Builder() {}
  }
}
