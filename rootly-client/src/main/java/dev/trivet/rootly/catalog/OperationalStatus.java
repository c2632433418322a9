package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The operational status of a service, a functionality or a component of a status page.
 *
 * @param value the text on the wire
 */
public record OperationalStatus(String value) implements OpenEnum {

  /** The service works normally. */
  public static final OperationalStatus OPERATIONAL = new OperationalStatus("operational");

  /** The service works, but worse than usual; known for components of status pages only. */
  public static final OperationalStatus DEGRADED_PERFORMANCE =
      new OperationalStatus("degraded_performance");

  /** The service fails in part. */
  public static final OperationalStatus PARTIAL_OUTAGE = new OperationalStatus("partial_outage");

  /** Most or all of the service fails. */
  public static final OperationalStatus MAJOR_OUTAGE = new OperationalStatus("major_outage");

  @Override
  public String toString() {
    return value;
  }
}
