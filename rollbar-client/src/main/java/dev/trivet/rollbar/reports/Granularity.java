package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * The length of the time intervals that metrics are given for.
 *
 * @param value the text on the wire
 */
public record Granularity(String value) implements OpenEnum {

  /** One second. */
  public static final Granularity SECOND = new Granularity("second");

  /** One minute. */
  public static final Granularity MINUTE = new Granularity("minute");

  /** One hour. */
  public static final Granularity HOUR = new Granularity("hour");

  /** One day. */
  public static final Granularity DAY = new Granularity("day");

  /** One week. */
  public static final Granularity WEEK = new Granularity("week");

  /** One month. */
  public static final Granularity MONTH = new Granularity("month");

  /** One year. */
  public static final Granularity YEAR = new Granularity("year");

  @Override
  public String toString() {
    return value;
  }
}
