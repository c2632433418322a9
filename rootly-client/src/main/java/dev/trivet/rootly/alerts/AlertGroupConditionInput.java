package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set for alerts to be grouped. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupConditionInput.Builder.class)
public interface AlertGroupConditionInput {

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
  Optional<List<String>> propertyFieldValues();

  /** {@return the IDs of the alert urgencies to compare with} */
  Patch<List<String>> alertUrgencyIds();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group condition input. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupConditionInput.Builder {
    Builder() {}
  }
}
