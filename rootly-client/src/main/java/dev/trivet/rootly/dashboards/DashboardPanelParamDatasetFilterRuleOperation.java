package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule is combined.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDatasetFilterRuleOperation(String value) implements OpenEnum {

  /** All have to match. */
  public static final DashboardPanelParamDatasetFilterRuleOperation AND =
      new DashboardPanelParamDatasetFilterRuleOperation("and");

  /** One match is enough. */
  public static final DashboardPanelParamDatasetFilterRuleOperation OR =
      new DashboardPanelParamDatasetFilterRuleOperation("or");

  @Override
  public String toString() {
    return value;
  }
}
