package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A shift coverage request, which asks the members of a schedule to cover a shift. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ShiftCoverageRequest.Builder.class, using = ResourceDeserializer.class)
public interface ShiftCoverageRequest extends Resource {

  /** {@return the ID of the schedule} */
  Optional<String> scheduleId();

  /** {@return the ID of the shift to cover} */
  Optional<String> shiftId();

  /** {@return the ID of the user whose shift is to be covered} */
  Optional<Long> originalShiftUserId();

  /** {@return the ID of the coverage request's creator} */
  Optional<Long> createdByUserId();

  /** {@return when the period to cover begins} */
  Optional<Instant> startsAt();

  /** {@return when the period to cover ends} */
  Optional<Instant> endsAt();

  /** {@return when the coverage request was created} */
  Optional<Instant> createdAt();

  /** {@return when the coverage request was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the schedule of the shift} */
  Optional<Schedule> schedule();

  /** {@return the shift to cover} */
  Optional<Shift> shift();

  /** {@return the user whose shift is to be covered} */
  Optional<User> originalShiftUser();

  /** {@return the coverage request's creator} */
  Optional<User> createdByUser();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a shift coverage request. Not thread-safe. */
  final class Builder extends ImmutableShiftCoverageRequest.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
