package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a condition of an SLA compares a built-in field or a form field.
 *
 * @param value the text on the wire
 */
public record SlaConditionType(String value) implements OpenEnum {

  /** A built-in field, which all incidents have. */
  public static final SlaConditionType BUILT_IN_FIELD =
      new SlaConditionType("SLAs::BuiltInFieldCondition");

  /** A form field that the organization defines. */
  public static final SlaConditionType FORM_FIELD =
      new SlaConditionType("SLAs::CustomFieldCondition");

  @Override
  public String toString() {
    return value;
  }
}
