package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target an alert, a rule or a heartbeat is about.
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

  /** A user; only alerts, sources and heartbeats can have one. */
  public static final AlertTargetType USER = new AlertTargetType("User");

  @Override
  public String toString() {
    return value;
  }
}
