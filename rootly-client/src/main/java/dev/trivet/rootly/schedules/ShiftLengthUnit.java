package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * The unit of a shift length.
 *
 * @param value the text on the wire
 */
public record ShiftLengthUnit(String value) implements OpenEnum {

  /** Hours. */
  public static final ShiftLengthUnit HOURS = new ShiftLengthUnit("hours");

  /** Days. */
  public static final ShiftLengthUnit DAYS = new ShiftLengthUnit("days");

  /** Weeks. */
  public static final ShiftLengthUnit WEEKS = new ShiftLengthUnit("weeks");

  @Override
  public String toString() {
    return value;
  }
}
