package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week, as the letter that rotations use for the day.
 *
 * @param value the text on the wire
 */
public record DayLetter(String value) implements OpenEnum {

  /** Monday. */
  public static final DayLetter MONDAY = new DayLetter("M");

  /** Tuesday. */
  public static final DayLetter TUESDAY = new DayLetter("T");

  /** Wednesday. */
  public static final DayLetter WEDNESDAY = new DayLetter("W");

  /** Thursday. */
  public static final DayLetter THURSDAY = new DayLetter("R");

  /** Friday. */
  public static final DayLetter FRIDAY = new DayLetter("F");

  /** One of the two days of the weekend; Rootly does not document which one. */
  public static final DayLetter S = new DayLetter("S");

  /** The other day of the weekend; Rootly does not document which one. */
  public static final DayLetter U = new DayLetter("U");

  @Override
  public String toString() {
    return value;
  }
}
