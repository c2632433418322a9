package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * How important a role task is.
 *
 * @param value the text on the wire
 */
public record IncidentRoleTaskPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final IncidentRoleTaskPriority HIGH = new IncidentRoleTaskPriority("high");

  /** Between high and low. */
  public static final IncidentRoleTaskPriority MEDIUM = new IncidentRoleTaskPriority("medium");

  /** The lowest priority. */
  public static final IncidentRoleTaskPriority LOW = new IncidentRoleTaskPriority("low");

  @Override
  public String toString() {
    return value;
  }
}
