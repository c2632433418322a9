package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * An action on overrides of schedules that an on-call role can allow.
 *
 * @param value the text on the wire
 */
public record OnCallRoleScheduleOverridePermission(String value) implements OpenEnum {

  /** Creating overrides of schedules. */
  public static final OnCallRoleScheduleOverridePermission CREATE =
      new OnCallRoleScheduleOverridePermission("create");

  /** Changing overrides of schedules. */
  public static final OnCallRoleScheduleOverridePermission UPDATE =
      new OnCallRoleScheduleOverridePermission("update");

  @Override
  public String toString() {
    return value;
  }
}
