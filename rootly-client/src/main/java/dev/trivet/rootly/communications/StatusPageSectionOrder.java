package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * A section of a status page.
 *
 * @param value the text on the wire
 */
public record StatusPageSectionOrder(String value) implements OpenEnum {

  /** Scheduled maintenance. */
  public static final StatusPageSectionOrder MAINTENANCE =
      new StatusPageSectionOrder("maintenance");

  /** How the components are doing. */
  public static final StatusPageSectionOrder SYSTEM_STATUS =
      new StatusPageSectionOrder("system_status");

  /** Incidents. */
  public static final StatusPageSectionOrder INCIDENTS = new StatusPageSectionOrder("incidents");

  @Override
  public String toString() {
    return value;
  }
}
