package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * A section of a status page.
 *
 * @param value the text on the wire
 */
public record StatusPageSection(String value) implements OpenEnum {

  /** Scheduled maintenance. */
  public static final StatusPageSection MAINTENANCE = new StatusPageSection("maintenance");

  /** The status of the components. */
  public static final StatusPageSection SYSTEM_STATUS = new StatusPageSection("system_status");

  /** Incidents. */
  public static final StatusPageSection INCIDENTS = new StatusPageSection("incidents");

  @Override
  public String toString() {
    return value;
  }
}
