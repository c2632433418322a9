package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * The groups that the legend of a chart shows.
 *
 * @param value the text on the wire
 */
public record PanelLegendGroups(String value) implements OpenEnum {

  /** All groups, which is the default. */
  public static final PanelLegendGroups ALL = new PanelLegendGroups("all");

  /** Only the groups in the chart. */
  public static final PanelLegendGroups CHARTED = new PanelLegendGroups("charted");

  @Override
  public String toString() {
    return value;
  }
}
