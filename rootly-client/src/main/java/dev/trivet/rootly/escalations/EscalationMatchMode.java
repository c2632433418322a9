package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How several rules or conditions of an escalation path are combined.
 *
 * @param value the text on the wire
 */
public record EscalationMatchMode(String value) implements OpenEnum {

  /** An alert must meet all rules or conditions. */
  public static final EscalationMatchMode MATCH_ALL_RULES =
      new EscalationMatchMode("match-all-rules");

  /** An alert must meet at least one rule or condition. */
  public static final EscalationMatchMode MATCH_ANY_RULE =
      new EscalationMatchMode("match-any-rule");

  @Override
  public String toString() {
    return value;
  }
}
