package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How well a component of a status page works.
 *
 * @param value the text on the wire
 */
public record StatusPageEventStatusPageComponentStatus(String value) implements OpenEnum {

  /** It works. */
  public static final StatusPageEventStatusPageComponentStatus OPERATIONAL =
      new StatusPageEventStatusPageComponentStatus("operational");

  /** It works, but worse than usual. */
  public static final StatusPageEventStatusPageComponentStatus DEGRADED_PERFORMANCE =
      new StatusPageEventStatusPageComponentStatus("degraded_performance");

  /** It fails in part. */
  public static final StatusPageEventStatusPageComponentStatus PARTIAL_OUTAGE =
      new StatusPageEventStatusPageComponentStatus("partial_outage");

  /** Most or all of it fails. */
  public static final StatusPageEventStatusPageComponentStatus MAJOR_OUTAGE =
      new StatusPageEventStatusPageComponentStatus("major_outage");

  @Override
  public String toString() {
    return value;
  }
}
