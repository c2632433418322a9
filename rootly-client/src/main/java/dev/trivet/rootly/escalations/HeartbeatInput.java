package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.alerts.AlertTargetType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heartbeat to create, or what to change about one. A new one needs {@code name}, {@code
 * alertSummary}, {@code interval}, {@code intervalUnit}, {@code notificationTargetId} and {@code
 * notificationTargetType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = HeartbeatInput.Builder.class)
public interface HeartbeatInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the heartbeat is there for} */
  Patch<String> description();

  /** {@return the summary of the alerts that it triggers} */
  Optional<String> alertSummary();

  /** {@return the description of the alerts that it triggers} */
  Patch<String> alertDescription();

  /** {@return the ID of the urgency of the alerts that it triggers} */
  Patch<String> alertUrgencyId();

  /** {@return how long it waits for a ping, in the unit that {@code intervalUnit} tells} */
  Optional<Integer> interval();

  /** {@return the unit of the interval} */
  Optional<HeartbeatIntervalUnit> intervalUnit();

  /** {@return the ID of the target that its alerts notify} */
  Optional<String> notificationTargetId();

  /** {@return what kind of target its alerts notify} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the IDs of the teams that own it} */
  Optional<List<String>> ownerGroupIds();

  /** {@return whether it triggers an alert when it expires} */
  Optional<Boolean> enabled();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableHeartbeatInput.Builder {
    Builder() {}
  }
}
