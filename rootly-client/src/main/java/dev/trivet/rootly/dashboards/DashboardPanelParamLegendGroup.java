package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * Which groups a legend names.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamLegendGroup(String value) implements OpenEnum {

  /** All groups, which is the default. */
  public static final DashboardPanelParamLegendGroup ALL =
      new DashboardPanelParamLegendGroup("all");

  /** Only the groups in the chart. */
  public static final DashboardPanelParamLegendGroup CHARTED =
      new DashboardPanelParamLegendGroup("charted");

  @Override
  public String toString() {
    return value;
  }
}
