package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An update on an incident, shown on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentUpdate.Builder.class)
public interface IncidentUpdate extends HasAdditionalProperties {

  /** {@return the update's ID} */
  String id();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return the update's text} */
  Optional<String> message();

  /** {@return the incident's status as of this update} */
  Optional<IncidentStatus> status();

  /** {@return the incident's severity as of this update} */
  Optional<IncidentSeverity> severity();

  /** {@return when the update takes effect} */
  Optional<Instant> startAt();

  /** {@return whether subscribers are notified of the update} */
  Optional<Boolean> shouldNotify();

  /** {@return when subscribers were notified of the update} */
  Optional<Instant> notifiedAt();

  /** {@return when the update was created} */
  Optional<Instant> createdAt();

  /** {@return when the update was last changed} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident update. Not thread-safe. */
  final class Builder extends ImmutableIncidentUpdate.Builder implements Keeper {
    Builder() {}
  }
}
