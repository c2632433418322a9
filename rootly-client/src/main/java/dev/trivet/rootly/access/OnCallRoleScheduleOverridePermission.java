package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * An action on schedule overrides that an on-call role can allow.
 *
 * @param value the text on the wire
 */
public record OnCallRoleScheduleOverridePermission(String value) implements OpenEnum {

  /** Creating schedule overrides. */
  public static final OnCallRoleScheduleOverridePermission CREATE =
      new OnCallRoleScheduleOverridePermission("create");

  /** Changing schedule overrides. */
  public static final OnCallRoleScheduleOverridePermission UPDATE =
      new OnCallRoleScheduleOverridePermission("update");

  @Override
  public String toString() {
    return value;
  }
}
