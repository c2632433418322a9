package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that alerts must meet for an alert routing rule to apply. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleConditionInput.Builder.class)
public interface AlertRoutingRuleConditionInput {

  /** {@return the source of the property to compare: an attribute or the payload} */
  Optional<AlertPropertyType> propertyFieldType();

  /**
   * {@return the property to compare: an attribute such as {@code summary} or {@code
   * alert_urgency}, or a JSON path into the payload}
   */
  Optional<String> propertyFieldName();

  /** {@return the operator that compares the property with the value or values} */
  Optional<AlertComparison> propertyFieldConditionType();

  /** {@return the value to compare the property with} */
  Patch<String> propertyFieldValue();

  /**
   * {@return the values to compare the property with, for {@code is_one_of} and {@code
   * is_not_one_of}}
   */
  Optional<List<String>> propertyFieldValues();

  /** {@return the ID of the condition} */
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
