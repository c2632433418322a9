package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the person on call hands over to the next one. Which members it has depends on the {@link
 * RotationType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Handoff.Builder.class)
public interface Handoff extends HasAdditionalProperties {

  /** {@return the time of day, such as {@code 09:00}} */
  Optional<String> handoffTime();

  /** {@return a {@link DayLetter}, {@code first_day_of_month} or {@code last_day_of_month}} */
  Optional<String> handoffDay();

  /** {@return how long a shift of a custom rotation is} */
  Optional<Integer> shiftLength();

  /** {@return the unit of that length} */
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
   * The hand-off of a weekly rotation, or of one of every other week.
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
   * @param length how long a shift is
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
