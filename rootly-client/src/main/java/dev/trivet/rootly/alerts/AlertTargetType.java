package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the target of an alert, a rule or a heartbeat.
 *
 * @param value the text on the wire
 */
public record AlertTargetType(String value) implements OpenEnum {

  /** A team. */
  public static final AlertTargetType GROUP = new AlertTargetType("Group");

  /** A service. */
  public static final AlertTargetType SERVICE = new AlertTargetType("Service");

  /** An escalation policy. */
  public static final AlertTargetType ESCALATION_POLICY = new AlertTargetType("EscalationPolicy");

  /** A functionality. */
  public static final AlertTargetType FUNCTIONALITY = new AlertTargetType("Functionality");

  /** A user; only for alerts, alert sources and heartbeats. */
  public static final AlertTargetType USER = new AlertTargetType("User");

  @Override
  public String toString() {
    return value;
  }
}
