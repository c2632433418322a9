package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week as the letter that rotations use for it.
 *
 * @param value the text on the wire
 */
public record RotationActiveDayDayName(String value) implements OpenEnum {

  /** One of the two days of the weekend; Rootly does not document which one. */
  public static final RotationActiveDayDayName S = new RotationActiveDayDayName("S");

  /** Monday. */
  public static final RotationActiveDayDayName M = new RotationActiveDayDayName("M");

  /** Tuesday. */
  public static final RotationActiveDayDayName T = new RotationActiveDayDayName("T");

  /** Wednesday. */
  public static final RotationActiveDayDayName W = new RotationActiveDayDayName("W");

  /** Thursday. */
  public static final RotationActiveDayDayName R = new RotationActiveDayDayName("R");

  /** Friday. */
  public static final RotationActiveDayDayName F = new RotationActiveDayDayName("F");

  /** The other day of the weekend; Rootly does not document which one. */
  public static final RotationActiveDayDayName U = new RotationActiveDayDayName("U");

  @Override
  public String toString() {
    return value;
  }
}
