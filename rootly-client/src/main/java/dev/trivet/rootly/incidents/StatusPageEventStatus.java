package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an incident, as a status page shows it.
 *
 * @param value the text on the wire
 */
public record StatusPageEventStatus(String value) implements OpenEnum {

  /** The cause is being investigated. */
  public static final StatusPageEventStatus INVESTIGATING =
      new StatusPageEventStatus("investigating");

  /** The cause is identified. */
  public static final StatusPageEventStatus IDENTIFIED = new StatusPageEventStatus("identified");

  /** A fix was applied, and its effect is being monitored. */
  public static final StatusPageEventStatus MONITORING = new StatusPageEventStatus("monitoring");

  /** The incident is over. */
  public static final StatusPageEventStatus RESOLVED = new StatusPageEventStatus("resolved");

  /** The planned maintenance has not begun. */
  public static final StatusPageEventStatus SCHEDULED = new StatusPageEventStatus("scheduled");

  /** The planned maintenance is going on. */
  public static final StatusPageEventStatus IN_PROGRESS = new StatusPageEventStatus("in_progress");

  /** The planned maintenance is over. */
  public static final StatusPageEventStatus COMPLETED = new StatusPageEventStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
