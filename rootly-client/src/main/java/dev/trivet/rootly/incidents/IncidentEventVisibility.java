package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The visibility of an incident's event.
 *
 * @param value the text on the wire
 */
public record IncidentEventVisibility(String value) implements OpenEnum {

  /** Only people in the organization may see the event. */
  public static final IncidentEventVisibility INTERNAL = new IncidentEventVisibility("internal");

  /** People outside the organization may see the event too. */
  public static final IncidentEventVisibility EXTERNAL = new IncidentEventVisibility("external");

  @Override
  public String toString() {
    return value;
  }
}
