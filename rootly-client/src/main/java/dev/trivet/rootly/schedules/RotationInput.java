package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rotation to create, or what to change about one. A new one needs {@code name}, {@code
 * scheduleRotationableType} and {@code scheduleRotationableAttributes}; every change must repeat
 * {@code scheduleRotationableType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationInput.Builder.class)
public interface RotationInput {

  /** {@return the display name of the rotation} */
  Optional<String> name();

  /** {@return the position of the rotation in the schedule} */
  Optional<Integer> position();

  /** {@return the type of rotation: how often the person on call changes} */
  Optional<RotationType> scheduleRotationableType();

  /**
   * {@return the hand-off, which must fit the type: when the person on call hands over to the next
   * one}
   */
  Optional<Handoff> scheduleRotationableAttributes();

  /** {@return whether the rotation is active on all days of the week; {@code true} by default} */
  Optional<Boolean> activeAllWeek();

  /** {@return the days of the week on which the rotation is active} */
  Optional<List<DayLetter>> activeDays();

  /**
   * {@return the type of active time: whether the rotation is active all day, {@code all_day}, or
   * in parts of the day, {@code custom} for example}
   */
  Optional<String> activeTimeType();

  /** {@return the parts of the day in which the rotation is active} */
  Optional<List<ActiveTime>> activeTimeAttributes();

  /** {@return the time zone of the rotation's times; {@code Etc/UTC} by default} */
  Optional<String> timeZone();

  /** {@return when the rotation starts; shifts exist only after this time} */
  Patch<Instant> startTime();

  /** {@return when the rotation ends; shifts exist only before this time} */
  Patch<Instant> endTime();

  /** {@return the members who take turns, in order; Rootly must have enabled nested schedules} */
  Patch<List<RotationMember>> scheduleRotationMembers();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore("RotationInput.builder().endTime(..)", startTime(), endTime());
    scheduleRotationableAttributes()
        .ifPresent(
            handoff ->
                InputChecks.needs("Handoff.builder().handoffTime(..)", handoff.handoffTime()));
    for (var part : activeTimeAttributes().orElse(List.of())) {
      InputChecks.needs("ActiveTime.builder().startTime(..)", part.startTime());
      InputChecks.needs("ActiveTime.builder().endTime(..)", part.endTime());
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRotationInput.Builder {
    Builder() {}
  }
}
