package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was said about an incident on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentUpdate.Builder.class)
public interface IncidentUpdate extends HasAdditionalProperties {

  /** {@return the update's ID} */
  String id();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return the text} */
  Optional<String> message();

  /** {@return how far the work has come} */
  Optional<IncidentStatus> status();

  /** {@return how bad it is} */
  Optional<IncidentSeverity> severity();

  /** {@return from when it holds} */
  Optional<Instant> startAt();

  /** {@return whether subscribers are notified} */
  Optional<Boolean> shouldNotify();

  /** {@return when subscribers were notified} */
  Optional<Instant> notifiedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
