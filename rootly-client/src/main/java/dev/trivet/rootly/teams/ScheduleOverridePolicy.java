package dev.trivet.rootly.teams;

import dev.trivet.core.json.OpenEnum;

/**
 * The schedule override policy of a team: who may override shifts in the schedules of the team.
 *
 * @param value the text on the wire
 */
public record ScheduleOverridePolicy(String value) implements OpenEnum {

  /** Everyone in the organization. */
  public static final ScheduleOverridePolicy EVERYONE = new ScheduleOverridePolicy("everyone");

  /** The members of the team. */
  public static final ScheduleOverridePolicy MEMBERS = new ScheduleOverridePolicy("members");

  /** The administrators of the team. */
  public static final ScheduleOverridePolicy ADMINS = new ScheduleOverridePolicy("admins");

  @Override
  public String toString() {
    return value;
  }
}
