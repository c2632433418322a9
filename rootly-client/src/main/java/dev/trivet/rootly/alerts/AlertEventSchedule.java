package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule that an alert event is about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventSchedule.Builder.class)
public interface AlertEventSchedule extends HasAdditionalProperties {

  /** {@return the ID of the schedule} */
  Optional<String> id();

  /** {@return the display name of the schedule} */
  Optional<String> name();

  /** {@return the description of the schedule} */
  Optional<String> description();

  /** {@return the escalation policies of the schedule} */
  List<AlertEventScheduleEscalationPolicy> escalationPolicies();

  /** {@return when the schedule was created} */
  Optional<Instant> createdAt();

  /** {@return when the schedule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event schedule. Not thread-safe. */
  final class Builder extends ImmutableAlertEventSchedule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
