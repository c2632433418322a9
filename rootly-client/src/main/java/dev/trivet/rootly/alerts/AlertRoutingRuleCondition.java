package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition for an alert routing rule to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleCondition.Builder.class)
public interface AlertRoutingRuleCondition extends HasAdditionalProperties {

  /** {@return where the property to compare comes from} */
  Optional<AlertRoutingRuleConditionPropertyFieldType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return how the property is compared} */
  Optional<AlertRoutingRuleConditionPropertyFieldConditionType> propertyFieldConditionType();

  /** {@return the value to compare with} */
  Optional<String> propertyFieldValue();

  /** {@return the values to compare with} */
  List<String> propertyFieldValues();

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

  /** Builds an alert routing rule condition. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
