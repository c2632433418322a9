package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule of an escalation path compares. Each type of rule knows only some of these.
 *
 * @param value the text on the wire
 */
public record EscalationRuleOperator(String value) implements OpenEnum {

  /** It is the value. */
  public static final EscalationRuleOperator IS = new EscalationRuleOperator("is");

  /** It is not the value. */
  public static final EscalationRuleOperator IS_NOT = new EscalationRuleOperator("is_not");

  /** It is one of the values. */
  public static final EscalationRuleOperator IS_ONE_OF = new EscalationRuleOperator("is_one_of");

  /** It is none of the values. */
  public static final EscalationRuleOperator IS_NOT_ONE_OF =
      new EscalationRuleOperator("is_not_one_of");

  /** It contains the value. */
  public static final EscalationRuleOperator CONTAINS = new EscalationRuleOperator("contains");

  /** It does not contain the value. */
  public static final EscalationRuleOperator DOES_NOT_CONTAIN =
      new EscalationRuleOperator("does_not_contain");

  /** It has the value as a key. */
  public static final EscalationRuleOperator CONTAINS_KEY =
      new EscalationRuleOperator("contains_key");

  /** It does not have the value as a key. */
  public static final EscalationRuleOperator DOES_NOT_CONTAIN_KEY =
      new EscalationRuleOperator("does_not_contain_key");

  /** It starts with the value. */
  public static final EscalationRuleOperator STARTS_WITH =
      new EscalationRuleOperator("starts_with");

  /** It does not start with the value. */
  public static final EscalationRuleOperator DOES_NOT_START_WITH =
      new EscalationRuleOperator("does_not_start_with");

  /** It matches the value, a regular expression. */
  public static final EscalationRuleOperator MATCHES = new EscalationRuleOperator("matches");

  /** It does not match the value, a regular expression. */
  public static final EscalationRuleOperator DOES_NOT_MATCH =
      new EscalationRuleOperator("does_not_match");

  /** It is set. */
  public static final EscalationRuleOperator IS_SET = new EscalationRuleOperator("is_set");

  /** It is not set. */
  public static final EscalationRuleOperator IS_NOT_SET = new EscalationRuleOperator("is_not_set");

  /** It is empty. */
  public static final EscalationRuleOperator IS_EMPTY = new EscalationRuleOperator("is_empty");

  /** It is not empty. */
  public static final EscalationRuleOperator IS_NOT_EMPTY =
      new EscalationRuleOperator("is_not_empty");

  @Override
  public String toString() {
    return value;
  }
}
