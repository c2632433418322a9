package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An override shift to create, or what to change about one. A new one needs {@code startsAt},
 * {@code endsAt} and {@code userId}; a change can only set {@code userId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OverrideShiftInput.Builder.class)
public interface OverrideShiftInput {

  /** {@return when the shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the shift ends} */
  Optional<Instant> endsAt();

  /** {@return the ID of the user who is on call instead} */
  Optional<Long> userId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore("OverrideShiftInput.builder().endsAt(..)", startsAt(), endsAt());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableOverrideShiftInput.Builder {
    Builder() {}
  }
}
