package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether an incident is going on, over or planned.
 *
 * @param value the text on the wire
 */
public record IncidentBuildType(String value) implements OpenEnum {

  /** It is going on. */
  public static final IncidentBuildType CURRENT = new IncidentBuildType("current");

  /** It was over when it was written down. */
  public static final IncidentBuildType RETROACTIVE = new IncidentBuildType("retroactive");

  /** It is planned maintenance. */
  public static final IncidentBuildType SCHEDULED_MAINTENANCE =
      new IncidentBuildType("scheduled_maintenance");

  @Override
  public String toString() {
    return value;
  }
}
