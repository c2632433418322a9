package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a panel shows its data.
 *
 * @param value the text on the wire
 */
public record PanelDisplay(String value) implements OpenEnum {

  /** As a chart with lines. */
  public static final PanelDisplay LINE_CHART = new PanelDisplay("line_chart");

  /** As a chart with lines that go in steps. */
  public static final PanelDisplay LINE_STEPPED_CHART = new PanelDisplay("line_stepped_chart");

  /** As a chart with columns. */
  public static final PanelDisplay COLUMN_CHART = new PanelDisplay("column_chart");

  /** As a chart with columns that are stacked. */
  public static final PanelDisplay STACKED_COLUMN_CHART = new PanelDisplay("stacked_column_chart");

  /** As a monitoring chart. */
  public static final PanelDisplay MONITORING_CHART = new PanelDisplay("monitoring_chart");

  /** As a pie chart. */
  public static final PanelDisplay PIE_CHART = new PanelDisplay("pie_chart");

  /** As a table. */
  public static final PanelDisplay TABLE = new PanelDisplay("table");

  /** As a single figure. */
  public static final PanelDisplay AGGREGATE_VALUE = new PanelDisplay("aggregate_value");

  @Override
  public String toString() {
    return value;
  }
}
