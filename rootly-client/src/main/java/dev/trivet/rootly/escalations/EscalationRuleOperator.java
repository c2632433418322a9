package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The operator by which a rule of an escalation path compares. Each type of rule supports only some
 * operators.
 *
 * @param value the text on the wire
 */
public record EscalationRuleOperator(String value) implements OpenEnum {

  /** The checked value equals the given one. */
  public static final EscalationRuleOperator IS = new EscalationRuleOperator("is");

  /** The checked value does not equal the given one. */
  public static final EscalationRuleOperator IS_NOT = new EscalationRuleOperator("is_not");

  /** The checked value is one of the given ones. */
  public static final EscalationRuleOperator IS_ONE_OF = new EscalationRuleOperator("is_one_of");

  /** The checked value is none of the given ones. */
  public static final EscalationRuleOperator IS_NOT_ONE_OF =
      new EscalationRuleOperator("is_not_one_of");

  /** The checked value contains the given one. */
  public static final EscalationRuleOperator CONTAINS = new EscalationRuleOperator("contains");

  /** The checked value does not contain the given one. */
  public static final EscalationRuleOperator DOES_NOT_CONTAIN =
      new EscalationRuleOperator("does_not_contain");

  /** The checked value has the given one as a key. */
  public static final EscalationRuleOperator CONTAINS_KEY =
      new EscalationRuleOperator("contains_key");

  /** The checked value does not have the given one as a key. */
  public static final EscalationRuleOperator DOES_NOT_CONTAIN_KEY =
      new EscalationRuleOperator("does_not_contain_key");

  /** The checked value starts with the given one. */
  public static final EscalationRuleOperator STARTS_WITH =
      new EscalationRuleOperator("starts_with");

  /** The checked value does not start with the given one. */
  public static final EscalationRuleOperator DOES_NOT_START_WITH =
      new EscalationRuleOperator("does_not_start_with");

  /** The checked value matches the given one, a regular expression. */
  public static final EscalationRuleOperator MATCHES = new EscalationRuleOperator("matches");

  /** The checked value does not match the given one, a regular expression. */
  public static final EscalationRuleOperator DOES_NOT_MATCH =
      new EscalationRuleOperator("does_not_match");

  /** The checked value is set. */
  public static final EscalationRuleOperator IS_SET = new EscalationRuleOperator("is_set");

  /** The checked value is not set. */
  public static final EscalationRuleOperator IS_NOT_SET = new EscalationRuleOperator("is_not_set");

  /** The checked value is empty. */
  public static final EscalationRuleOperator IS_EMPTY = new EscalationRuleOperator("is_empty");

  /** The checked value is not empty. */
  public static final EscalationRuleOperator IS_NOT_EMPTY =
      new EscalationRuleOperator("is_not_empty");

  @Override
  public String toString() {
    return value;
  }
}
