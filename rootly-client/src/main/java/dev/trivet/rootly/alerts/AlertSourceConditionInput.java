package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set that a payload must meet to resolve an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceConditionInput.Builder.class)
public interface AlertSourceConditionInput {

  /** {@return the JSON path of the value to compare} */
  Patch<String> field();

  /** {@return the operator that compares the value} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /**
   * {@return the type of the record that the condition checks, {@code AlertField} as far as known}
   */
  Patch<String> conditionableType();

  /** {@return the ID of the record that the condition checks, such as an alert field} */
  Patch<String> conditionableId();

  /** {@return the source of the value to compare: the payload or an alert field} */
  Optional<AlertValueKind> kind();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an alert source resolution rule attribute conditions attribute input. Not thread-safe.
   */
  final class Builder extends ImmutableAlertSourceConditionInput.Builder {
    Builder() {}
  }
}
