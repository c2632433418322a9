package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition in a group of an alert routing rule. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleConditionGroupCondition.Builder.class)
public interface AlertRoutingRuleConditionGroupCondition extends HasAdditionalProperties {

  /** {@return the ID of the condition} */
  Optional<String> id();

  /** {@return where the property to compare comes from} */
  Optional<AlertRoutingRuleConditionGroupConditionPropertyFieldType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return how the property is compared} */
  Optional<AlertRoutingRuleConditionGroupConditionPropertyFieldConditionType>
      propertyFieldConditionType();

  /** {@return the value to compare with} */
  Optional<String> propertyFieldValue();

  /** {@return the values to compare with} */
  List<String> propertyFieldValues();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert routing rule condition group condition. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleConditionGroupCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
