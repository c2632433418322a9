package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * A calculation over the resources of a dataset.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDatasetAggregateOperation(String value) implements OpenEnum {

  /** How many there are. */
  public static final DashboardPanelParamDatasetAggregateOperation COUNT =
      new DashboardPanelParamDatasetAggregateOperation("count");

  /** The sum of their values. */
  public static final DashboardPanelParamDatasetAggregateOperation SUM =
      new DashboardPanelParamDatasetAggregateOperation("sum");

  /** The average of their values. */
  public static final DashboardPanelParamDatasetAggregateOperation AVERAGE =
      new DashboardPanelParamDatasetAggregateOperation("average");

  @Override
  public String toString() {
    return value;
  }
}
