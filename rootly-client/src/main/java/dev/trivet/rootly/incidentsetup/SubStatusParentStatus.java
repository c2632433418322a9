package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The status that a sub-status belongs to.
 *
 * @param value the text on the wire
 */
public record SubStatusParentStatus(String value) implements OpenEnum {

  /** The incident is being triaged. */
  public static final SubStatusParentStatus IN_TRIAGE = new SubStatusParentStatus("in_triage");

  /** The incident has started and is not over. */
  public static final SubStatusParentStatus STARTED = new SubStatusParentStatus("started");

  /** The incident's retrospective is being worked on; documented for new sub-statuses only. */
  public static final SubStatusParentStatus RETROSPECTIVE =
      new SubStatusParentStatus("retrospective");

  /** The incident is over. */
  public static final SubStatusParentStatus RESOLVED = new SubStatusParentStatus("resolved");

  /** The work on the incident is finished. */
  public static final SubStatusParentStatus CLOSED = new SubStatusParentStatus("closed");

  /** The incident was cancelled. */
  public static final SubStatusParentStatus CANCELLED = new SubStatusParentStatus("cancelled");

  /** Maintenance is being planned. */
  public static final SubStatusParentStatus PLANNING = new SubStatusParentStatus("planning");

  /** The planned maintenance has not begun. */
  public static final SubStatusParentStatus SCHEDULED = new SubStatusParentStatus("scheduled");

  /** The planned maintenance is going on. */
  public static final SubStatusParentStatus IN_PROGRESS = new SubStatusParentStatus("in_progress");

  /** The result of the planned maintenance is being verified. */
  public static final SubStatusParentStatus VERIFYING = new SubStatusParentStatus("verifying");

  /** The planned maintenance is over. */
  public static final SubStatusParentStatus COMPLETED = new SubStatusParentStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
