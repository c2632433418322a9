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

  /** {@return the ID of the schedule that it belongs to} */
  Optional<String> scheduleId();

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the position among the rotations of the schedule} */
  Optional<Integer> position();

  /** {@return how often the person on call changes} */
  Optional<RotationType> scheduleRotationableType();

  /** {@return when the person on call hands over to the next one} */
  Optional<Handoff> scheduleRotationableAttributes();

  /** {@return whether it is active on all days of the week} */
  Optional<Boolean> activeAllWeek();

  /** {@return the days of the week on which it is active} */
  List<DayLetter> activeDays();

  /** {@return whether it is active all day or in parts of the day, such as {@code custom}} */
  Optional<String> activeTimeType();

  /** {@return the parts of the day in which it is active} */
  List<ActiveTime> activeTimeAttributes();

  /** {@return the time zone of its times, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return from when on it applies} */
  Optional<Instant> startTime();

  /** {@return until when it applies} */
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
