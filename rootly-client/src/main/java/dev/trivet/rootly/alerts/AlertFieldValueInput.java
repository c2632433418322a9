package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
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

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertFieldValueInput.builder().alertFieldId(..)", alertFieldId());
    InputChecks.needs("AlertFieldValueInput.builder().value(..)", value());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertFieldValueInput.Builder {
    Builder() {}
  }
}
