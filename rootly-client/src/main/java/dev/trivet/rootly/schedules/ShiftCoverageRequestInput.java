package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A shift coverage request to create. A new one needs {@code startsAt} and {@code endsAt}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ShiftCoverageRequestInput.Builder.class)
public interface ShiftCoverageRequestInput {

  /** {@return when the period to cover begins} */
  Optional<Instant> startsAt();

  /** {@return when the period to cover ends} */
  Optional<Instant> endsAt();

  /**
   * {@return the ID of the user whose shifts are to be covered; all shifts in the period when
   * unset}
   */
  Optional<Long> userId();

  /**
   * {@return the IDs of the users to ask; all members of the schedule when empty. Rootly must have
   * enabled the feature}
   */
  Optional<List<Long>> recipientUserIds();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore("ShiftCoverageRequestInput.builder().endsAt(..)", startsAt(), endsAt());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableShiftCoverageRequestInput.Builder {
    Builder() {}
  }
}
