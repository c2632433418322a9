package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What people can page by hand.
 *
 * @param value the text on the wire
 */
public record UpdateAlertConfigurationManualPagingFormSetting(String value) implements OpenEnum {

  /** A user. */
  public static final UpdateAlertConfigurationManualPagingFormSetting USER =
      new UpdateAlertConfigurationManualPagingFormSetting("user");

  /** A team. */
  public static final UpdateAlertConfigurationManualPagingFormSetting TEAM =
      new UpdateAlertConfigurationManualPagingFormSetting("team");

  /** A service. */
  public static final UpdateAlertConfigurationManualPagingFormSetting SERVICE =
      new UpdateAlertConfigurationManualPagingFormSetting("service");

  /** A functionality. */
  public static final UpdateAlertConfigurationManualPagingFormSetting FUNCTIONALITY =
      new UpdateAlertConfigurationManualPagingFormSetting("functionality");

  /** An escalation policy. */
  public static final UpdateAlertConfigurationManualPagingFormSetting ESCALATION_POLICY =
      new UpdateAlertConfigurationManualPagingFormSetting("escalation_policy");

  @Override
  public String toString() {
    return value;
  }
}
