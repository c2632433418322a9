package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the rules of an escalation path are combined.
 *
 * @param value the text on the wire
 */
public record EscalationPathMatchMode(String value) implements OpenEnum {

  /** An alert must meet all rules. */
  public static final EscalationPathMatchMode MATCH_ALL_RULES =
      new EscalationPathMatchMode("match-all-rules");

  /** An alert must meet at least one rule. */
  public static final EscalationPathMatchMode MATCH_ANY_RULE =
      new EscalationPathMatchMode("match-any-rule");

  @Override
  public String toString() {
    return value;
  }
}
