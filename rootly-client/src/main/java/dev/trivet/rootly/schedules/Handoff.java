package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A hand-off: when the person on call hands over to the next one. Which members are set depends on
 * the {@link RotationType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Handoff.Builder.class)
public interface Handoff extends HasAdditionalProperties {

  /** {@return the time of day of the hand-off, such as {@code 09:00}} */
  Optional<String> handoffTime();

  /**
   * {@return the day of the hand-off: a {@link DayLetter}, {@code first_day_of_month} or {@code
   * last_day_of_month}; for weekly, biweekly and monthly rotations}
   */
  Optional<String> handoffDay();

  /** {@return the length of a shift of a custom rotation, in the unit {@code shiftLengthUnit}} */
  Optional<Integer> shiftLength();

  /** {@return the unit of the shift length: hours, days or weeks} */
  Optional<ShiftLengthUnit> shiftLengthUnit();

  /**
   * The hand-off of a daily rotation.
   *
   * @param time the time of day, such as {@code 09:00}
   * @return the hand-off
   */
  static Handoff daily(String time) {
    return builder().handoffTime(time).build();
  }

  /**
   * The hand-off of a weekly or biweekly rotation.
   *
   * @param day the day of the week
   * @param time the time of day, such as {@code 09:00}
   * @return the hand-off
   */
  static Handoff weekly(DayLetter day, String time) {
    return builder().handoffDay(day.value()).handoffTime(time).build();
  }

  /**
   * The hand-off of a monthly rotation on the first day of each month.
   *
   * @param time the time of day, such as {@code 09:00}
   * @return the hand-off
   */
  static Handoff firstDayOfMonth(String time) {
    return builder().handoffDay("first_day_of_month").handoffTime(time).build();
  }

  /**
   * The hand-off of a monthly rotation on the last day of each month.
   *
   * @param time the time of day, such as {@code 09:00}
   * @return the hand-off
   */
  static Handoff lastDayOfMonth(String time) {
    return builder().handoffDay("last_day_of_month").handoffTime(time).build();
  }

  /**
   * The hand-off of a custom rotation.
   *
   * @param length the length of a shift
   * @param unit the unit of the length
   * @param time the time of day, such as {@code 09:00}
   * @return the hand-off
   */
  static Handoff every(int length, ShiftLengthUnit unit, String time) {
    return builder().shiftLength(length).shiftLengthUnit(unit).handoffTime(time).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a handoff. Not thread-safe. */
  final class Builder extends ImmutableHandoff.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
