package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a value.
 *
 * @param value the text on the wire
 */
public record AlertSourceResolutionRuleAttributeConditionsAttributeOperator(String value)
    implements OpenEnum {

  /** It is the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator IS =
      new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("is");

  /** It is not the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator IS_NOT =
      new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("is_not");

  /** It contains the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator CONTAINS =
      new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("contains");

  /** It does not contain the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator
      DOES_NOT_CONTAIN =
          new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("does_not_contain");

  /** It starts with the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator STARTS_WITH =
      new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("starts_with");

  /** It ends with the value. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeOperator ENDS_WITH =
      new AlertSourceResolutionRuleAttributeConditionsAttributeOperator("ends_with");

  @Override
  public String toString() {
    return value;
  }
}
