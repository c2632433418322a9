package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * Which resources the data of a dataset comes from.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDatasetCollection(String value) implements OpenEnum {

  /** Alerts. */
  public static final DashboardPanelParamDatasetCollection ALERTS =
      new DashboardPanelParamDatasetCollection("alerts");

  /** Incidents. */
  public static final DashboardPanelParamDatasetCollection INCIDENTS =
      new DashboardPanelParamDatasetCollection("incidents");

  /** Retrospectives of incidents. */
  public static final DashboardPanelParamDatasetCollection INCIDENT_POST_MORTEMS =
      new DashboardPanelParamDatasetCollection("incident_post_mortems");

  /** Action items of incidents. */
  public static final DashboardPanelParamDatasetCollection INCIDENT_ACTION_ITEMS =
      new DashboardPanelParamDatasetCollection("incident_action_items");

  /** Users. */
  public static final DashboardPanelParamDatasetCollection USERS =
      new DashboardPanelParamDatasetCollection("users");

  @Override
  public String toString() {
    return value;
  }
}
