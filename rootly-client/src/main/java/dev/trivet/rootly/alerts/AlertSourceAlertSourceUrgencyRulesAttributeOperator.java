package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule compares a value.
 *
 * @param value the text on the wire
 */
public record AlertSourceAlertSourceUrgencyRulesAttributeOperator(String value)
    implements OpenEnum {

  /** It is the value. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeOperator IS =
      new AlertSourceAlertSourceUrgencyRulesAttributeOperator("is");

  /** It is not the value. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeOperator IS_NOT =
      new AlertSourceAlertSourceUrgencyRulesAttributeOperator("is_not");

  /** It contains the value. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeOperator CONTAINS =
      new AlertSourceAlertSourceUrgencyRulesAttributeOperator("contains");

  /** It does not contain the value. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeOperator DOES_NOT_CONTAIN =
      new AlertSourceAlertSourceUrgencyRulesAttributeOperator("does_not_contain");

  @Override
  public String toString() {
    return value;
  }
}
