package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an incident has come.
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

  /** Somebody looks for the cause. */
  public static final IncidentStatus INVESTIGATING = new IncidentStatus("investigating");

  /** The cause is known. */
  public static final IncidentStatus IDENTIFIED = new IncidentStatus("identified");

  /** Somebody removes the cause. */
  public static final IncidentStatus RESOLVING = new IncidentStatus("resolving");

  /** The cause is removed, and somebody watches whether that holds. */
  public static final IncidentStatus MONITORING = new IncidentStatus("monitoring");

  /** It is over. */
  public static final IncidentStatus RESOLVED = new IncidentStatus("resolved");

  @Override
  public String toString() {
    return value;
  }
}
