package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of thing an alert notifies.
 *
 * @param value the text on the wire
 */
public record AlertNotificationTargetTypeKind(String value) implements OpenEnum {

  /** A user. */
  public static final AlertNotificationTargetTypeKind USER =
      new AlertNotificationTargetTypeKind("User");

  /** A team. */
  public static final AlertNotificationTargetTypeKind GROUP =
      new AlertNotificationTargetTypeKind("Group");

  /** An escalation policy. */
  public static final AlertNotificationTargetTypeKind ESCALATION_POLICY =
      new AlertNotificationTargetTypeKind("EscalationPolicy");

  /** A service. */
  public static final AlertNotificationTargetTypeKind SERVICE =
      new AlertNotificationTargetTypeKind("Service");

  /** A functionality. */
  public static final AlertNotificationTargetTypeKind FUNCTIONALITY =
      new AlertNotificationTargetTypeKind("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
