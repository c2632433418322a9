package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the value that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertSourceResolutionRuleAttributeConditionsAttributeKind(String value)
    implements OpenEnum {

  /** The payload that the source has sent. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeKind PAYLOAD =
      new AlertSourceResolutionRuleAttributeConditionsAttributeKind("payload");

  /** An alert field. */
  public static final AlertSourceResolutionRuleAttributeConditionsAttributeKind ALERT_FIELD =
      new AlertSourceResolutionRuleAttributeConditionsAttributeKind("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
