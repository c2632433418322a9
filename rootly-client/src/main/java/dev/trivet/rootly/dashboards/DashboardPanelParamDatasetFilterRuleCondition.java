package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule compares an attribute.
 *
 * @param value the text on the wire
 */
public record DashboardPanelParamDatasetFilterRuleCondition(String value) implements OpenEnum {

  /** It is equal to the value. */
  public static final DashboardPanelParamDatasetFilterRuleCondition VALUE_ =
      new DashboardPanelParamDatasetFilterRuleCondition("=");

  /** It is not equal to the value. */
  public static final DashboardPanelParamDatasetFilterRuleCondition VALUE__ =
      new DashboardPanelParamDatasetFilterRuleCondition("!=");

  /** It is greater than the value or equal to it. */
  public static final DashboardPanelParamDatasetFilterRuleCondition VALUE___ =
      new DashboardPanelParamDatasetFilterRuleCondition(">=");

  /** It is less than the value or equal to it. */
  public static final DashboardPanelParamDatasetFilterRuleCondition VALUE____ =
      new DashboardPanelParamDatasetFilterRuleCondition("<=");

  /** It exists. */
  public static final DashboardPanelParamDatasetFilterRuleCondition EXISTS =
      new DashboardPanelParamDatasetFilterRuleCondition("exists");

  /** It does not exist. */
  public static final DashboardPanelParamDatasetFilterRuleCondition NOT_EXISTS =
      new DashboardPanelParamDatasetFilterRuleCondition("not_exists");

  /** It contains the value. */
  public static final DashboardPanelParamDatasetFilterRuleCondition CONTAINS =
      new DashboardPanelParamDatasetFilterRuleCondition("contains");

  /** It does not contain the value. */
  public static final DashboardPanelParamDatasetFilterRuleCondition NOT_CONTAINS =
      new DashboardPanelParamDatasetFilterRuleCondition("not_contains");

  /** It is assigned. */
  public static final DashboardPanelParamDatasetFilterRuleCondition ASSIGNED =
      new DashboardPanelParamDatasetFilterRuleCondition("assigned");

  /** It is not assigned. */
  public static final DashboardPanelParamDatasetFilterRuleCondition UNASSIGNED =
      new DashboardPanelParamDatasetFilterRuleCondition("unassigned");

  @Override
  public String toString() {
    return value;
  }
}
