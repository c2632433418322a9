package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.alerts.AlertTargetType;
import dev.trivet.rootly.wire.InputChecks;
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

  /** {@return the display name of the heartbeat} */
  Optional<String> name();

  /** {@return the description of the heartbeat} */
  Patch<String> description();

  /** {@return the summary of the alerts that the heartbeat triggers} */
  Optional<String> alertSummary();

  /** {@return the description of the alerts that the heartbeat triggers} */
  Patch<String> alertDescription();

  /** {@return the ID of the alert urgency of the alerts that the heartbeat triggers} */
  Patch<String> alertUrgencyId();

  /**
   * {@return the interval: how long the heartbeat waits for a ping, in the unit {@code
   * intervalUnit}}
   */
  Optional<Integer> interval();

  /** {@return the unit of the interval: minutes, hours or days} */
  Optional<HeartbeatIntervalUnit> intervalUnit();

  /** {@return the ID of the notification target of the heartbeat's alerts} */
  Optional<String> notificationTargetId();

  /** {@return the type of the notification target of the heartbeat's alerts} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the IDs of the teams that own the heartbeat} */
  Optional<List<String>> ownerGroupIds();

  /** {@return whether the heartbeat triggers an alert on expiry} */
  Optional<Boolean> enabled();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.target(
        "HeartbeatInput.builder().notificationTargetId(..)",
        notificationTargetType(),
        notificationTargetId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableHeartbeatInput.Builder {
    Builder() {}
  }
}
