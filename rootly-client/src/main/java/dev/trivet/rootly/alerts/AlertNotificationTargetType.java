package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target an alert notifies.
 *
 * @param value the text on the wire
 */
public record AlertNotificationTargetType(String value) implements OpenEnum {

  /** A user. */
  public static final AlertNotificationTargetType USER = new AlertNotificationTargetType("User");

  /** A team. */
  public static final AlertNotificationTargetType GROUP = new AlertNotificationTargetType("Group");

  /** An escalation policy. */
  public static final AlertNotificationTargetType ESCALATION_POLICY =
      new AlertNotificationTargetType("EscalationPolicy");

  /** A service. */
  public static final AlertNotificationTargetType SERVICE =
      new AlertNotificationTargetType("Service");

  /** A functionality. */
  public static final AlertNotificationTargetType FUNCTIONALITY =
      new AlertNotificationTargetType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
