package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an incident has come, as a status page tells it.
 *
 * @param value the text on the wire
 */
public record StatusPageEventStatus(String value) implements OpenEnum {

  /** The cause is being looked for. */
  public static final StatusPageEventStatus INVESTIGATING =
      new StatusPageEventStatus("investigating");

  /** The cause is known. */
  public static final StatusPageEventStatus IDENTIFIED = new StatusPageEventStatus("identified");

  /** Something was done about it, and the effect is being watched. */
  public static final StatusPageEventStatus MONITORING = new StatusPageEventStatus("monitoring");

  /** The incident is over. */
  public static final StatusPageEventStatus RESOLVED = new StatusPageEventStatus("resolved");

  /** Planned maintenance has not begun. */
  public static final StatusPageEventStatus SCHEDULED = new StatusPageEventStatus("scheduled");

  /** Planned maintenance is going on. */
  public static final StatusPageEventStatus IN_PROGRESS = new StatusPageEventStatus("in_progress");

  /** Planned maintenance is over. */
  public static final StatusPageEventStatus COMPLETED = new StatusPageEventStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
