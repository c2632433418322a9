package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom an alert notifies. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertNotificationTargetInput.Builder.class)
public interface AlertNotificationTargetInput {

  /** {@return the type} */
  Optional<AlertNotificationTargetTypeKind> type();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert notification target input. Not thread-safe. */
  final class Builder extends ImmutableAlertNotificationTargetInput.Builder {
    Builder() {}
  }
}
