package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident.
 *
 * @param value the text on the wire
 */
public record IncidentStatus(String value) implements OpenEnum {

  /** The incident is being triaged. */
  public static final IncidentStatus IN_TRIAGE = new IncidentStatus("in_triage");

  /** The incident has started and is not over. */
  public static final IncidentStatus STARTED = new IncidentStatus("started");

  /** The incident was detected. */
  public static final IncidentStatus DETECTED = new IncidentStatus("detected");

  /** Somebody has acknowledged the incident. */
  public static final IncidentStatus ACKNOWLEDGED = new IncidentStatus("acknowledged");

  /** The effects of the incident are over, its cause is not. */
  public static final IncidentStatus MITIGATED = new IncidentStatus("mitigated");

  /** The incident is over. */
  public static final IncidentStatus RESOLVED = new IncidentStatus("resolved");

  /** The work on the incident is finished. */
  public static final IncidentStatus CLOSED = new IncidentStatus("closed");

  /** The incident was cancelled. */
  public static final IncidentStatus CANCELLED = new IncidentStatus("cancelled");

  /** The planned maintenance has not begun. */
  public static final IncidentStatus SCHEDULED = new IncidentStatus("scheduled");

  /** The planned maintenance is going on. */
  public static final IncidentStatus IN_PROGRESS = new IncidentStatus("in_progress");

  /** The planned maintenance is over. */
  public static final IncidentStatus COMPLETED = new IncidentStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
