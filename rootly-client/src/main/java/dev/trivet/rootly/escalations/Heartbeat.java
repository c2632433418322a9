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
 * A heartbeat: it expects regular pings from a system of yours, and triggers an alert when they
 * stop.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Heartbeat.Builder.class, using = ResourceDeserializer.class)
public interface Heartbeat extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the heartbeat is there for} */
  Optional<String> description();

  /** {@return the summary of the alerts that it triggers} */
  Optional<String> alertSummary();

  /** {@return the description of the alerts that it triggers} */
  Optional<String> alertDescription();

  /** {@return the ID of the urgency of the alerts that it triggers} */
  Optional<String> alertUrgencyId();

  /** {@return how long it waits for a ping, in the unit that {@code intervalUnit} tells} */
  Optional<Integer> interval();

  /** {@return the unit of the interval} */
  Optional<HeartbeatIntervalUnit> intervalUnit();

  /** {@return the ID of the target that its alerts notify} */
  Optional<String> notificationTargetId();

  /** {@return what kind of target its alerts notify} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the IDs of the teams that own it} */
  List<String> ownerGroupIds();

  /** {@return whether it triggers an alert when it expires} */
  Optional<Boolean> enabled();

  /** {@return whether pings arrive in time} */
  Optional<HeartbeatStatus> status();

  /** {@return the URL to send pings to} */
  Optional<String> pingUrl();

  /** {@return the secret that pings carry as their bearer token} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /** {@return the email address to send pings to} */
  Optional<String> emailAddress();

  /** {@return when it was last pinged} */
  Optional<Instant> lastPingedAt();

  /** {@return when it expires unless a ping arrives before} */
  Optional<Instant> expiresAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
