package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert urgency that a condition compares with. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionValue.Builder.class)
public interface AlertConditionValue extends HasAdditionalProperties {

  /** {@return the ID of the alert urgency} */
  Optional<String> recordId();

  /** {@return the type of the record, always {@code AlertUrgency} as far as known} */
  Optional<String> recordType();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert condition value. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionValue.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
