package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The value to set for an alert field. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldValueInput.Builder.class)
public interface AlertFieldValueInput {

  /** {@return the ID of the alert field} */
  Optional<String> alertFieldId();

  /** {@return the value of the alert field} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertFieldValueInput.Builder {
    Builder() {}
  }
}
