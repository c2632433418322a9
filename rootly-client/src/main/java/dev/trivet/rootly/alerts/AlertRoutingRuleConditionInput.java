package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set for an alert routing rule to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleConditionInput.Builder.class)
public interface AlertRoutingRuleConditionInput {

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
  Patch<String> propertyFieldValue();

  /** {@return the values to compare with} */
  Optional<List<String>> propertyFieldValues();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleConditionInput.Builder {
    Builder() {}
  }
}
