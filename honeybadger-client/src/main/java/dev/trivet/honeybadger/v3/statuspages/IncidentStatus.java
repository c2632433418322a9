package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident.
 *
 * @param value the text on the wire
 */
public record IncidentStatus(String value) implements OpenEnum {

  /** Maintenance is planned. */
  public static final IncidentStatus MAINTENANCE_SCHEDULED =
      new IncidentStatus("maintenance_scheduled");

  /** Maintenance is going on. */
  public static final IncidentStatus IN_MAINTENANCE = new IncidentStatus("in_maintenance");

  /** Maintenance is over. */
  public static final IncidentStatus MAINTENANCE_COMPLETE =
      new IncidentStatus("maintenance_complete");

  /** The cause is being investigated. */
  public static final IncidentStatus INVESTIGATING = new IncidentStatus("investigating");

  /** The cause is known. */
  public static final IncidentStatus IDENTIFIED = new IncidentStatus("identified");

  /** The problem is being resolved. */
  public static final IncidentStatus RESOLVING = new IncidentStatus("resolving");

  /** The problem was fixed, and the fix is being monitored. */
  public static final IncidentStatus MONITORING = new IncidentStatus("monitoring");

  /** The incident is over. */
  public static final IncidentStatus RESOLVED = new IncidentStatus("resolved");

  @Override
  public String toString() {
    return value;
  }
}
