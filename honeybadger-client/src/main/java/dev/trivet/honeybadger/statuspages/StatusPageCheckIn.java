package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageCheckIn.Builder.class)
public interface StatusPageCheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  Optional<String> checkInId();

  /** {@return the name shown on the status page} */
  Optional<String> displayName();

  /** {@return the description shown on the status page} */
  Optional<String> description();

  /** {@return the check-in's state, {@code reporting} or {@code missing} for example} */
  Optional<String> state();

  /** {@return when the check-in's job last reported} */
  Optional<Instant> reportedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page check-in. Not thread-safe. */
  final class Builder extends ImmutableStatusPageCheckIn.Builder implements Keeper {
    Builder() {}
  }
}
