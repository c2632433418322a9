package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What a rule of an escalation path looks at.
 *
 * @param value the text on the wire
 */
public record EscalationRuleType(String value) implements OpenEnum {

  /** The urgency of the alert. */
  public static final EscalationRuleType ALERT_URGENCY = new EscalationRuleType("alert_urgency");

  /** Whether it is a working hour. */
  public static final EscalationRuleType WORKING_HOUR = new EscalationRuleType("working_hour");

  /** Something in the payload of the alert. */
  public static final EscalationRuleType JSON_PATH = new EscalationRuleType("json_path");

  /** A field of the alert. */
  public static final EscalationRuleType FIELD = new EscalationRuleType("field");

  /** The service of the alert. */
  public static final EscalationRuleType SERVICE = new EscalationRuleType("service");

  /** The time of the week. */
  public static final EscalationRuleType DEFERRAL_WINDOW =
      new EscalationRuleType("deferral_window");

  /** The source of the alert. */
  public static final EscalationRuleType SOURCE = new EscalationRuleType("source");

  /** Whether there are incidents that the alert belongs to. */
  public static final EscalationRuleType RELATED_INCIDENTS =
      new EscalationRuleType("related_incidents");

  @Override
  public String toString() {
    return value;
  }
}
