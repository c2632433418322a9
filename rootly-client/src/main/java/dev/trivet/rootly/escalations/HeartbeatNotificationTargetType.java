package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target the alerts of a heartbeat notify.
 *
 * @param value the text on the wire
 */
public record HeartbeatNotificationTargetType(String value) implements OpenEnum {

  /** A user. */
  public static final HeartbeatNotificationTargetType USER =
      new HeartbeatNotificationTargetType("User");

  /** A team. */
  public static final HeartbeatNotificationTargetType GROUP =
      new HeartbeatNotificationTargetType("Group");

  /** A service. */
  public static final HeartbeatNotificationTargetType SERVICE =
      new HeartbeatNotificationTargetType("Service");

  /** An escalation policy. */
  public static final HeartbeatNotificationTargetType ESCALATION_POLICY =
      new HeartbeatNotificationTargetType("EscalationPolicy");

  /** A functionality; Rootly asks to contact its support if it does not work. */
  public static final HeartbeatNotificationTargetType FUNCTIONALITY =
      new HeartbeatNotificationTargetType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
