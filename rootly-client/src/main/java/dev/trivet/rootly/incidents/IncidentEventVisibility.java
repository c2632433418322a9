package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * Who may see an event of an incident.
 *
 * @param value the text on the wire
 */
public record IncidentEventVisibility(String value) implements OpenEnum {

  /** People in the organization only. */
  public static final IncidentEventVisibility INTERNAL = new IncidentEventVisibility("internal");

  /** People outside the organization too. */
  public static final IncidentEventVisibility EXTERNAL = new IncidentEventVisibility("external");

  @Override
  public String toString() {
    return value;
  }
}
