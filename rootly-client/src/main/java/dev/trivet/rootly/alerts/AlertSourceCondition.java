package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition for an alert to be resolved. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceCondition.Builder.class)
public interface AlertSourceCondition extends HasAdditionalProperties {

  /** {@return the JSON path of the value to compare} */
  Optional<String> field();

  /** {@return the operator to compare with} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return the type of what the condition is about} */
  Optional<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Optional<String> conditionableId();

  /** {@return where the value to compare comes from} */
  Optional<AlertValueKind> kind();

  /** {@return the ID} */
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
