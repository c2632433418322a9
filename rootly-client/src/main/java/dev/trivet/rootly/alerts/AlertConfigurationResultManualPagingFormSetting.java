package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What people can page by hand.
 *
 * @param value the text on the wire
 */
public record AlertConfigurationResultManualPagingFormSetting(String value) implements OpenEnum {

  /** A user. */
  public static final AlertConfigurationResultManualPagingFormSetting USER =
      new AlertConfigurationResultManualPagingFormSetting("user");

  /** A team. */
  public static final AlertConfigurationResultManualPagingFormSetting TEAM =
      new AlertConfigurationResultManualPagingFormSetting("team");

  /** A service. */
  public static final AlertConfigurationResultManualPagingFormSetting SERVICE =
      new AlertConfigurationResultManualPagingFormSetting("service");

  /** A functionality. */
  public static final AlertConfigurationResultManualPagingFormSetting FUNCTIONALITY =
      new AlertConfigurationResultManualPagingFormSetting("functionality");

  /** An escalation policy. */
  public static final AlertConfigurationResultManualPagingFormSetting ESCALATION_POLICY =
      new AlertConfigurationResultManualPagingFormSetting("escalation_policy");

  @Override
  public String toString() {
    return value;
  }
}
