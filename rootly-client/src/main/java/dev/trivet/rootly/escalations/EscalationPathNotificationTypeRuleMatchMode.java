package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions of a rule are combined.
 *
 * @param value the text on the wire
 */
public record EscalationPathNotificationTypeRuleMatchMode(String value) implements OpenEnum {

  /** An alert must meet all conditions. */
  public static final EscalationPathNotificationTypeRuleMatchMode MATCH_ALL_RULES =
      new EscalationPathNotificationTypeRuleMatchMode("match-all-rules");

  /** An alert must meet at least one condition. */
  public static final EscalationPathNotificationTypeRuleMatchMode MATCH_ANY_RULE =
      new EscalationPathNotificationTypeRuleMatchMode("match-any-rule");

  @Override
  public String toString() {
    return value;
  }
}
