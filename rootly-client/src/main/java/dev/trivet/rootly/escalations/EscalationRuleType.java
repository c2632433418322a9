package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a rule of an escalation path: what the rule checks.
 *
 * @param value the text on the wire
 */
public record EscalationRuleType(String value) implements OpenEnum {

  /** The urgency of the alert. */
  public static final EscalationRuleType ALERT_URGENCY = new EscalationRuleType("alert_urgency");

  /** Whether the time is within working hours. */
  public static final EscalationRuleType WORKING_HOUR = new EscalationRuleType("working_hour");

  /** A value in the payload of the alert. */
  public static final EscalationRuleType JSON_PATH = new EscalationRuleType("json_path");

  /** An alert field. */
  public static final EscalationRuleType FIELD = new EscalationRuleType("field");

  /** The service of the alert. */
  public static final EscalationRuleType SERVICE = new EscalationRuleType("service");

  /** The time of the week: whether it is in a deferral window. */
  public static final EscalationRuleType DEFERRAL_WINDOW =
      new EscalationRuleType("deferral_window");

  /** The source of the alert. */
  public static final EscalationRuleType SOURCE = new EscalationRuleType("source");

  /** Whether the alert has related incidents. */
  public static final EscalationRuleType RELATED_INCIDENTS =
      new EscalationRuleType("related_incidents");

  @Override
  public String toString() {
    return value;
  }
}
