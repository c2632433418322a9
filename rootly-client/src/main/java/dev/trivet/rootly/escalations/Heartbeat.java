package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.alerts.AlertTargetType;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heartbeat: a monitor that expects regular pings from a system of yours and triggers an alert
 * when the pings stop.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Heartbeat.Builder.class, using = ResourceDeserializer.class)
public interface Heartbeat extends Resource {

  /** {@return the display name of the heartbeat} */
  Optional<String> name();

  /** {@return the description of the heartbeat} */
  Optional<String> description();

  /** {@return the summary of the alerts that the heartbeat triggers} */
  Optional<String> alertSummary();

  /** {@return the description of the alerts that the heartbeat triggers} */
  Optional<String> alertDescription();

  /** {@return the ID of the alert urgency of the alerts that the heartbeat triggers} */
  Optional<String> alertUrgencyId();

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
  List<String> ownerGroupIds();

  /** {@return whether the heartbeat triggers an alert on expiry} */
  Optional<Boolean> enabled();

  /** {@return the status of the heartbeat: whether pings arrive in time} */
  Optional<HeartbeatStatus> status();

  /** {@return the URL to send pings to} */
  Optional<String> pingUrl();

  /** {@return the secret that pings carry as bearer token} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /** {@return the email address to send pings to} */
  Optional<String> emailAddress();

  /** {@return when the heartbeat was last pinged} */
  Optional<Instant> lastPingedAt();

  /** {@return when the heartbeat expires unless a ping arrives before} */
  Optional<Instant> expiresAt();

  /** {@return when the heartbeat was created} */
  Optional<Instant> createdAt();

  /** {@return when the heartbeat was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a heartbeat. Not thread-safe. */
  final class Builder extends ImmutableHeartbeat.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
