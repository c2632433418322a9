package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a filter is combined.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDatasetFilterOperation(String value) implements OpenEnum {

  /** All have to match. */
  public static final DashboardPanelParamDatasetFilterOperation AND =
      new DashboardPanelParamDatasetFilterOperation("and");

  /** One match is enough. */
  public static final DashboardPanelParamDatasetFilterOperation OR =
      new DashboardPanelParamDatasetFilterOperation("or");

  @Override
  public String toString() {
    return value;
  }
}
