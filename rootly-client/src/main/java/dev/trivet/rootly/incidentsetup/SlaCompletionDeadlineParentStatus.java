package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident from which the days for a completion count.
 *
 * @param value the text on the wire
 */
public record SlaCompletionDeadlineParentStatus(String value) implements OpenEnum {

  /** The incident is in triage. */
  public static final SlaCompletionDeadlineParentStatus IN_TRIAGE =
      new SlaCompletionDeadlineParentStatus("in_triage");

  /** The incident has begun. */
  public static final SlaCompletionDeadlineParentStatus STARTED =
      new SlaCompletionDeadlineParentStatus("started");

  /** The effects of the incident are over, the cause is not. */
  public static final SlaCompletionDeadlineParentStatus MITIGATED =
      new SlaCompletionDeadlineParentStatus("mitigated");

  /** The incident is over. */
  public static final SlaCompletionDeadlineParentStatus RESOLVED =
      new SlaCompletionDeadlineParentStatus("resolved");

  /** The work on the incident is finished. */
  public static final SlaCompletionDeadlineParentStatus CLOSED =
      new SlaCompletionDeadlineParentStatus("closed");

  /** The incident was called off. */
  public static final SlaCompletionDeadlineParentStatus CANCELLED =
      new SlaCompletionDeadlineParentStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
