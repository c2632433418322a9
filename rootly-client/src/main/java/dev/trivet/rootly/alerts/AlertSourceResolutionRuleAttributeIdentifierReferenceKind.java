package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the value that tells which alert is meant comes from.
 *
 * @param value the text on the wire
 */
public record AlertSourceResolutionRuleAttributeIdentifierReferenceKind(String value)
    implements OpenEnum {

  /** The payload that the source has sent. */
  public static final AlertSourceResolutionRuleAttributeIdentifierReferenceKind PAYLOAD =
      new AlertSourceResolutionRuleAttributeIdentifierReferenceKind("payload");

  /** An alert field. */
  public static final AlertSourceResolutionRuleAttributeIdentifierReferenceKind ALERT_FIELD =
      new AlertSourceResolutionRuleAttributeIdentifierReferenceKind("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
