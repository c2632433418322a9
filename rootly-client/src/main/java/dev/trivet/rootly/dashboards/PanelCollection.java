package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of resources that a dataset is calculated from.
 *
 * @param value the text on the wire
 */
public record PanelCollection(String value) implements OpenEnum {

  /** Alerts. */
  public static final PanelCollection ALERTS = new PanelCollection("alerts");

  /** Incidents. */
  public static final PanelCollection INCIDENTS = new PanelCollection("incidents");

  /** Retrospectives of incidents. */
  public static final PanelCollection INCIDENT_POST_MORTEMS =
      new PanelCollection("incident_post_mortems");

  /** Action items of incidents. */
  public static final PanelCollection INCIDENT_ACTION_ITEMS =
      new PanelCollection("incident_action_items");

  /** Users. */
  public static final PanelCollection USERS = new PanelCollection("users");

  @Override
  public String toString() {
    return value;
  }
}
