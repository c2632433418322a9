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

  /** {@return the text} */
  Patch<String> message();

  /** {@return how far the work has come} */
  Optional<IncidentStatus> status();

  /** {@return how bad it is} */
  Optional<IncidentSeverity> severity();

  /** {@return from when it holds} */
  Optional<Instant> startAt();

  /** {@return whether it holds from now on} */
  Optional<Boolean> startNow();

  /** {@return whether subscribers are notified} */
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
