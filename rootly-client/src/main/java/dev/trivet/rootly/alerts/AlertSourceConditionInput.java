package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set for an alert to be resolved. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceConditionInput.Builder.class)
public interface AlertSourceConditionInput {

  /** {@return the JSON path of the value to compare} */
  Patch<String> field();

  /** {@return the operator to compare with} */
  Optional<AlertSourceOperator> operator();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return the type of what the condition is about} */
  Patch<String> conditionableType();

  /** {@return the ID of what the condition is about} */
  Patch<String> conditionableId();

  /** {@return where the value to compare comes from} */
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
