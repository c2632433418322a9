package dev.trivet.honeybadger.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * How the schedule of a check-in is given.
 *
 * @param value the text on the wire
 */
public record ScheduleType(String value) implements OpenEnum {

  /** As the time between two reports. */
  public static final ScheduleType SIMPLE = new ScheduleType("simple");

  /** As a cron expression; only in paid plans. */
  public static final ScheduleType CRON = new ScheduleType("cron");

  @Override
  public String toString() {
    return value;
  }
}
