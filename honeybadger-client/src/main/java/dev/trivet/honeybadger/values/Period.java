package dev.trivet.honeybadger.values;

import dev.trivet.core.json.OpenEnum;

/**
 * The time range over which occurrences are counted.
 *
 * @param value the text on the wire
 */
public record Period(String value) implements OpenEnum {

  /** The last hour. */
  public static final Period HOUR = new Period("hour");

  /** The last day. */
  public static final Period DAY = new Period("day");

  /** The last week. */
  public static final Period WEEK = new Period("week");

  /** The last month. */
  public static final Period MONTH = new Period("month");

  @Override
  public String toString() {
    return value;
  }
}
