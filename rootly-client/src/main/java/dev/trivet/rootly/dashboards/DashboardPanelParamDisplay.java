package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a panel shows its data.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDisplay(String value) implements OpenEnum {

  /** As a chart with lines. */
  public static final DashboardPanelParamDisplay LINE_CHART =
      new DashboardPanelParamDisplay("line_chart");

  /** As a chart with lines that go in steps. */
  public static final DashboardPanelParamDisplay LINE_STEPPED_CHART =
      new DashboardPanelParamDisplay("line_stepped_chart");

  /** As a chart with columns. */
  public static final DashboardPanelParamDisplay COLUMN_CHART =
      new DashboardPanelParamDisplay("column_chart");

  /** As a chart with columns that are stacked. */
  public static final DashboardPanelParamDisplay STACKED_COLUMN_CHART =
      new DashboardPanelParamDisplay("stacked_column_chart");

  /** As a monitoring chart. */
  public static final DashboardPanelParamDisplay MONITORING_CHART =
      new DashboardPanelParamDisplay("monitoring_chart");

  /** As a pie chart. */
  public static final DashboardPanelParamDisplay PIE_CHART =
      new DashboardPanelParamDisplay("pie_chart");

  /** As a table. */
  public static final DashboardPanelParamDisplay TABLE = new DashboardPanelParamDisplay("table");

  /** As a single figure. */
  public static final DashboardPanelParamDisplay AGGREGATE_VALUE =
      new DashboardPanelParamDisplay("aggregate_value");

  @Override
  public String toString() {
    return value;
  }
}
