package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A label of an alert: a key with a value. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertLabel.Builder.class)
public interface AlertLabel extends HasAdditionalProperties {

  /** {@return the key of the label} */
  Optional<String> key();

  /** {@return the value of the label: a string, a number or a boolean} */
  Optional<JsonValue> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert label. Not thread-safe. */
  final class Builder extends ImmutableAlertLabel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
