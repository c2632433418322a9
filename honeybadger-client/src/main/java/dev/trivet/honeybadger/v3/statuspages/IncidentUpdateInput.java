package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident update to create, or what to change about one. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentUpdateInput.Builder.class)
public interface IncidentUpdateInput {

  /** {@return the update's text} */
  Optional<String> message();

  /** {@return the incident's status as of this update} */
  Optional<IncidentStatus> status();

  /** {@return the incident's severity as of this update} */
  Optional<IncidentSeverity> severity();

  /** {@return when the update takes effect} */
  Optional<Instant> startAt();

  /** {@return whether the update takes effect now} */
  Optional<Boolean> startNow();

  /** {@return whether subscribers are notified of the update} */
  Patch<Boolean> shouldNotify();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident update. Not thread-safe. */
  final class Builder extends ImmutableIncidentUpdateInput.Builder {
    Builder() {}
  }
}
