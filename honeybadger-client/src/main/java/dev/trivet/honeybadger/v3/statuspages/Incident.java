package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident on a status page, with the updates on it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Incident.Builder.class)
public interface Incident extends HasAdditionalProperties {

  /** {@return the incident's ID} */
  String id();

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the incident's title, as shown on the status page} */
  Optional<String> title();

  /** {@return the kind of incident: current, retroactive or scheduled maintenance} */
  Optional<IncidentBuildType> buildType();

  /** {@return the incident's current status} */
  Optional<IncidentStatus> currentStatus();

  /** {@return the incident's current severity} */
  Optional<IncidentSeverity> currentSeverity();

  /** {@return when the incident begins} */
  Optional<Instant> startAt();

  /** {@return when the incident was closed} */
  Optional<Instant> closedAt();

  /** {@return whether subscribers are notified of a retroactive incident} */
  Optional<Boolean> retroShouldNotify();

  /** {@return the message to subscribers about a retroactive incident} */
  Optional<String> retroNotifyMessage();

  /** {@return the updates on the incident} */
  List<IncidentUpdate> updates();

  /** {@return when the incident was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident. Not thread-safe. */
  final class Builder extends ImmutableIncident.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
