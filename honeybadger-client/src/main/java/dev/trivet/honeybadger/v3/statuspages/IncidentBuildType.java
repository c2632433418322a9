package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of an incident: whether it is going on, over or planned.
 *
 * @param value the text on the wire
 */
public record IncidentBuildType(String value) implements OpenEnum {

  /** The incident is going on. */
  public static final IncidentBuildType CURRENT = new IncidentBuildType("current");

  /** The incident was already over when it was entered. */
  public static final IncidentBuildType RETROACTIVE = new IncidentBuildType("retroactive");

  /** The incident is planned maintenance. */
  public static final IncidentBuildType SCHEDULED_MAINTENANCE =
      new IncidentBuildType("scheduled_maintenance");

  @Override
  public String toString() {
    return value;
  }
}
