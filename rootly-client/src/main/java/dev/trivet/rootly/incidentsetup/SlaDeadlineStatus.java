package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident from which the days of a deadline count.
 *
 * @param value the text on the wire
 */
public record SlaDeadlineStatus(String value) implements OpenEnum {

  /** The incident is in triage. */
  public static final SlaDeadlineStatus IN_TRIAGE = new SlaDeadlineStatus("in_triage");

  /** The incident has started. */
  public static final SlaDeadlineStatus STARTED = new SlaDeadlineStatus("started");

  /** The effects of the incident are over, its cause is not. */
  public static final SlaDeadlineStatus MITIGATED = new SlaDeadlineStatus("mitigated");

  /** The incident is over. */
  public static final SlaDeadlineStatus RESOLVED = new SlaDeadlineStatus("resolved");

  /** The work on the incident is finished. */
  public static final SlaDeadlineStatus CLOSED = new SlaDeadlineStatus("closed");

  /** The incident was cancelled. */
  public static final SlaDeadlineStatus CANCELLED = new SlaDeadlineStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
