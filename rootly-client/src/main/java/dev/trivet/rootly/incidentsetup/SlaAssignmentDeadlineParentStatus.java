package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident from which the days for an assignment count.
 *
 * @param value the text on the wire
 */
public record SlaAssignmentDeadlineParentStatus(String value) implements OpenEnum {

  /** The incident is in triage. */
  public static final SlaAssignmentDeadlineParentStatus IN_TRIAGE =
      new SlaAssignmentDeadlineParentStatus("in_triage");

  /** The incident has begun. */
  public static final SlaAssignmentDeadlineParentStatus STARTED =
      new SlaAssignmentDeadlineParentStatus("started");

  /** The effects of the incident are over, the cause is not. */
  public static final SlaAssignmentDeadlineParentStatus MITIGATED =
      new SlaAssignmentDeadlineParentStatus("mitigated");

  /** The incident is over. */
  public static final SlaAssignmentDeadlineParentStatus RESOLVED =
      new SlaAssignmentDeadlineParentStatus("resolved");

  /** The work on the incident is finished. */
  public static final SlaAssignmentDeadlineParentStatus CLOSED =
      new SlaAssignmentDeadlineParentStatus("closed");

  /** The incident was called off. */
  public static final SlaAssignmentDeadlineParentStatus CANCELLED =
      new SlaAssignmentDeadlineParentStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
