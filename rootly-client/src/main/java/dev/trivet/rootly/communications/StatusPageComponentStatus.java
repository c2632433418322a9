package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * How a component of a status page is doing.
 *
 * @param value the text on the wire
 */
public record StatusPageComponentStatus(String value) implements OpenEnum {

  /** It works. */
  public static final StatusPageComponentStatus OPERATIONAL =
      new StatusPageComponentStatus("operational");

  /** It works, but worse than it should. */
  public static final StatusPageComponentStatus DEGRADED_PERFORMANCE =
      new StatusPageComponentStatus("degraded_performance");

  /** Parts of it do not work. */
  public static final StatusPageComponentStatus PARTIAL_OUTAGE =
      new StatusPageComponentStatus("partial_outage");

  /** It does not work. */
  public static final StatusPageComponentStatus MAJOR_OUTAGE =
      new StatusPageComponentStatus("major_outage");

  /** It is being maintained. */
  public static final StatusPageComponentStatus MAINTENANCE =
      new StatusPageComponentStatus("maintenance");

  /** It is affected; Rootly does not document how badly. */
  public static final StatusPageComponentStatus IMPACTED =
      new StatusPageComponentStatus("impacted");

  @Override
  public String toString() {
    return value;
  }
}
