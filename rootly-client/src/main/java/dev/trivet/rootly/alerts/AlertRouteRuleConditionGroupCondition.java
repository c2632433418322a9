package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition for a rule of an alert route to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRuleConditionGroupCondition.Builder.class)
public interface AlertRouteRuleConditionGroupCondition extends HasAdditionalProperties {

  /** {@return how the property is compared} */
  Optional<AlertRouteRuleConditionGroupConditionPropertyFieldConditionType>
      propertyFieldConditionType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return where the property to compare comes from} */
  Optional<AlertRouteRuleConditionGroupConditionPropertyFieldType> propertyFieldType();

  /** {@return the value to compare with} */
  Optional<String> propertyFieldValue();

  /** {@return the values to compare with} */
  List<String> propertyFieldValues();

  /** {@return the IDs of the alert urgencies to compare with} */
  List<String> alertUrgencyIds();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule condition group condition. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRuleConditionGroupCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
