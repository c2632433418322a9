package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an incident has come.
 *
 * @param value the text on the wire
 */
public record IncidentStatus(String value) implements OpenEnum {

  /** It is still being assessed. */
  public static final IncidentStatus IN_TRIAGE = new IncidentStatus("in_triage");

  /** It has begun and is not over. */
  public static final IncidentStatus STARTED = new IncidentStatus("started");

  /** It was noticed. */
  public static final IncidentStatus DETECTED = new IncidentStatus("detected");

  /** Somebody has taken it on. */
  public static final IncidentStatus ACKNOWLEDGED = new IncidentStatus("acknowledged");

  /** Its effects are over, the cause is not. */
  public static final IncidentStatus MITIGATED = new IncidentStatus("mitigated");

  /** It is over. */
  public static final IncidentStatus RESOLVED = new IncidentStatus("resolved");

  /** The work on it is finished. */
  public static final IncidentStatus CLOSED = new IncidentStatus("closed");

  /** It was called off. */
  public static final IncidentStatus CANCELLED = new IncidentStatus("cancelled");

  /** Planned maintenance that has not begun. */
  public static final IncidentStatus SCHEDULED = new IncidentStatus("scheduled");

  /** Planned maintenance that is going on. */
  public static final IncidentStatus IN_PROGRESS = new IncidentStatus("in_progress");

  /** Planned maintenance that is over. */
  public static final IncidentStatus COMPLETED = new IncidentStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
