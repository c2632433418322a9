package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a rotation: how often the person on call changes.
 *
 * @param value the text on the wire
 */
public record RotationType(String value) implements OpenEnum {

  /** Every day. */
  public static final RotationType DAILY = new RotationType("ScheduleDailyRotation");

  /** Every week. */
  public static final RotationType WEEKLY = new RotationType("ScheduleWeeklyRotation");

  /** Every other week. */
  public static final RotationType BIWEEKLY = new RotationType("ScheduleBiweeklyRotation");

  /** Every month. */
  public static final RotationType MONTHLY = new RotationType("ScheduleMonthlyRotation");

  /** After a shift length of your choice. */
  public static final RotationType CUSTOM = new RotationType("ScheduleCustomRotation");

  @Override
  public String toString() {
    return value;
  }
}
