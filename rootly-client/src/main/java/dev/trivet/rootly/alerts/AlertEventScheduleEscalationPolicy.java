package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation policy of a schedule that an alert event is about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventScheduleEscalationPolicy.Builder.class)
public interface AlertEventScheduleEscalationPolicy extends HasAdditionalProperties {

  /** {@return the ID of the escalation policy} */
  Optional<String> id();

  /** {@return the display name of the escalation policy} */
  Optional<String> name();

  /** {@return when the escalation policy was created} */
  Optional<Instant> createdAt();

  /** {@return when the escalation policy was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event schedule escalation policy. Not thread-safe. */
  final class Builder extends ImmutableAlertEventScheduleEscalationPolicy.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
