package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A label to set on an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertLabelInput.Builder.class)
public interface AlertLabelInput {

  /** {@return the key of the label} */
  Optional<String> key();

  /** {@return the value of the label: a text, a number or a boolean} */
  Optional<JsonValue> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert label input. Not thread-safe. */
  final class Builder extends ImmutableAlertLabelInput.Builder {
    Builder() {}
  }
}
