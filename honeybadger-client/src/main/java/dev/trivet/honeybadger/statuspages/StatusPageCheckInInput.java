package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in to show on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageCheckInInput.Builder.class)
public interface StatusPageCheckInInput {

  /** {@return the check-in's ID} */
  String checkInId();

  /** {@return the name shown on the status page} */
  Patch<String> displayName();

  /** {@return the description shown on the status page} */
  Patch<String> description();

  /** {@return the position on the status page} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page check-in. Not thread-safe. */
  final class Builder extends ImmutableStatusPageCheckInInput.Builder {
    Builder() {}
  }
}
