package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week.
 *
 * @param value the text on the wire
 */
public record Weekday(String value) implements OpenEnum {

  /** Monday. */
  public static final Weekday MONDAY = new Weekday("monday");

  /** Tuesday. */
  public static final Weekday TUESDAY = new Weekday("tuesday");

  /** Wednesday. */
  public static final Weekday WEDNESDAY = new Weekday("wednesday");

  /** Thursday. */
  public static final Weekday THURSDAY = new Weekday("thursday");

  /** Friday. */
  public static final Weekday FRIDAY = new Weekday("friday");

  /** Saturday. */
  public static final Weekday SATURDAY = new Weekday("saturday");

  /** Sunday. */
  public static final Weekday SUNDAY = new Weekday("sunday");

  @Override
  public String toString() {
    return value;
  }
}
