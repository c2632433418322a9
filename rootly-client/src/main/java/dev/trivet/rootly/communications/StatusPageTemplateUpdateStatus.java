package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * What an event says about a disruption or a maintenance.
 *
 * @param value the text on the wire
 */
public record StatusPageTemplateUpdateStatus(String value) implements OpenEnum {

  /** The cause is being looked for. */
  public static final StatusPageTemplateUpdateStatus INVESTIGATING =
      new StatusPageTemplateUpdateStatus("investigating");

  /** The cause is known. */
  public static final StatusPageTemplateUpdateStatus IDENTIFIED =
      new StatusPageTemplateUpdateStatus("identified");

  /** A fix is in place and being watched. */
  public static final StatusPageTemplateUpdateStatus MONITORING =
      new StatusPageTemplateUpdateStatus("monitoring");

  /** The disruption is over. */
  public static final StatusPageTemplateUpdateStatus RESOLVED =
      new StatusPageTemplateUpdateStatus("resolved");

  /** The maintenance is planned. */
  public static final StatusPageTemplateUpdateStatus SCHEDULED =
      new StatusPageTemplateUpdateStatus("scheduled");

  /** The maintenance is going on. */
  public static final StatusPageTemplateUpdateStatus IN_PROGRESS =
      new StatusPageTemplateUpdateStatus("in_progress");

  /** The maintenance is over. */
  public static final StatusPageTemplateUpdateStatus COMPLETED =
      new StatusPageTemplateUpdateStatus("completed");

  @Override
  public String toString() {
    return value;
  }
}
