package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rotation to create, or what to change about one. A new one needs a name, a type and a hand-off;
 * every change must repeat the type.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationInput.Builder.class)
public interface RotationInput {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the position among the rotations of the schedule} */
  Optional<Integer> position();

  /** {@return how often the person on call changes} */
  Optional<RotationType> scheduleRotationableType();

  /** {@return when the person on call hands over to the next one; it must fit the type} */
  Optional<Handoff> scheduleRotationableAttributes();

  /** {@return whether it is active on all days of the week} */
  Optional<Boolean> activeAllWeek();

  /** {@return the days of the week on which it is active} */
  Optional<List<DayLetter>> activeDays();

  /** {@return whether it is active all day or in parts of the day, such as {@code custom}} */
  Optional<String> activeTimeType();

  /** {@return the parts of the day in which it is active} */
  Optional<List<ActiveTime>> activeTimeAttributes();

  /** {@return the time zone of its times, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return from when on it applies} */
  Patch<Instant> startTime();

  /** {@return until when it applies} */
  Patch<Instant> endTime();

  /** {@return who takes turns, in this order} */
  Patch<List<RotationMember>> scheduleRotationMembers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRotationInput.Builder {
    Builder() {}
  }
}
