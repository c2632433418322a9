package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that a payload must meet to resolve an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceCondition.Builder.class)
public interface AlertSourceCondition extends HasAdditionalProperties {

  /** {@return the JSON path of the value to compare} */
  Optional<String> field();

  /** {@return the operator that compares the value} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /**
   * {@return the type of the record that the condition checks, {@code AlertField} as far as known}
   */
  Optional<String> conditionableType();

  /** {@return the ID of the record that the condition checks, such as an alert field} */
  Optional<String> conditionableId();

  /** {@return the source of the value to compare: the payload or an alert field} */
  Optional<AlertValueKind> kind();

  /** {@return the ID of the condition} */
  Optional<String> id();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source condition. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
