package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a component on a status page.
 *
 * @param value the text on the wire
 */
public record StatusPageComponentStatus(String value) implements OpenEnum {

  /** The component works. */
  public static final StatusPageComponentStatus OPERATIONAL =
      new StatusPageComponentStatus("operational");

  /** The component works, but with degraded performance. */
  public static final StatusPageComponentStatus DEGRADED_PERFORMANCE =
      new StatusPageComponentStatus("degraded_performance");

  /** Parts of the component do not work. */
  public static final StatusPageComponentStatus PARTIAL_OUTAGE =
      new StatusPageComponentStatus("partial_outage");

  /** The component does not work. */
  public static final StatusPageComponentStatus MAJOR_OUTAGE =
      new StatusPageComponentStatus("major_outage");

  /** The component is under maintenance. */
  public static final StatusPageComponentStatus MAINTENANCE =
      new StatusPageComponentStatus("maintenance");

  /** The component is affected; Rootly does not document how severely. */
  public static final StatusPageComponentStatus IMPACTED =
      new StatusPageComponentStatus("impacted");

  @Override
  public String toString() {
    return value;
  }
}
