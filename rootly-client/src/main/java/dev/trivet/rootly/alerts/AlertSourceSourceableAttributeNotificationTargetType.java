package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target the alerts of a source notify.
 *
 * @param value the text on the wire
 */
public record AlertSourceSourceableAttributeNotificationTargetType(String value)
    implements OpenEnum {

  /** An escalation policy. */
  public static final AlertSourceSourceableAttributeNotificationTargetType ESCALATION_POLICY =
      new AlertSourceSourceableAttributeNotificationTargetType("EscalationPolicy");

  /** A team. */
  public static final AlertSourceSourceableAttributeNotificationTargetType GROUP =
      new AlertSourceSourceableAttributeNotificationTargetType("Group");

  /** A service. */
  public static final AlertSourceSourceableAttributeNotificationTargetType SERVICE =
      new AlertSourceSourceableAttributeNotificationTargetType("Service");

  /** A functionality. */
  public static final AlertSourceSourceableAttributeNotificationTargetType FUNCTIONALITY =
      new AlertSourceSourceableAttributeNotificationTargetType("Functionality");

  /** A user. */
  public static final AlertSourceSourceableAttributeNotificationTargetType USER =
      new AlertSourceSourceableAttributeNotificationTargetType("User");

  @Override
  public String toString() {
    return value;
  }
}
