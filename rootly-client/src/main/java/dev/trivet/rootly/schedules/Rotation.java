package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rotation: a layer of a schedule, in which people take turns. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Rotation.Builder.class, using = ResourceDeserializer.class)
public interface Rotation extends Resource {

  /** {@return the ID of the schedule that the rotation belongs to} */
  Optional<String> scheduleId();

  /** {@return the display name of the rotation} */
  Optional<String> name();

  /** {@return the position of the rotation in the schedule} */
  Optional<Integer> position();

  /** {@return the type of rotation: how often the person on call changes} */
  Optional<RotationType> scheduleRotationableType();

  /** {@return the hand-off: when the person on call hands over to the next one} */
  Optional<Handoff> scheduleRotationableAttributes();

  /** {@return whether the rotation is active on all days of the week} */
  Optional<Boolean> activeAllWeek();

  /** {@return the days of the week on which the rotation is active} */
  List<DayLetter> activeDays();

  /**
   * {@return the type of active time: whether the rotation is active all day, {@code all_day}, or
   * in parts of the day, {@code custom} for example}
   */
  Optional<String> activeTimeType();

  /** {@return the parts of the day in which the rotation is active} */
  List<ActiveTime> activeTimeAttributes();

  /** {@return the time zone of the rotation's times, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return when the rotation starts; shifts exist only after this time} */
  Optional<Instant> startTime();

  /** {@return when the rotation ends; shifts exist only before this time} */
  Optional<Instant> endTime();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rotation. Not thread-safe. */
  final class Builder extends ImmutableRotation.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
