package dev.trivet.honeybadger.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * How the times of a check-in are said.
 *
 * @param value the text on the wire
 */
public record ScheduleType(String value) implements OpenEnum {

  /** By the time between two reports. */
  public static final ScheduleType SIMPLE = new ScheduleType("simple");

  /** In the form of cron; not in every plan. */
  public static final ScheduleType CRON = new ScheduleType("cron");

  @Override
  public String toString() {
    return value;
  }
}
