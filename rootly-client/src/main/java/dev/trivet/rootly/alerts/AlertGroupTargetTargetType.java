package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target has its alerts grouped.
 *
 * @param value the text on the wire
 */
public record AlertGroupTargetTargetType(String value) implements OpenEnum {

  /** A team. */
  public static final AlertGroupTargetTargetType GROUP = new AlertGroupTargetTargetType("Group");

  /** A service. */
  public static final AlertGroupTargetTargetType SERVICE =
      new AlertGroupTargetTargetType("Service");

  /** An escalation policy. */
  public static final AlertGroupTargetTargetType ESCALATION_POLICY =
      new AlertGroupTargetTargetType("EscalationPolicy");

  /** A functionality. */
  public static final AlertGroupTargetTargetType FUNCTIONALITY =
      new AlertGroupTargetTargetType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
