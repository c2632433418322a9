package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * What sort of field a condition of an SLA looks at.
 *
 * @param value the text on the wire
 */
public record SlaConditionType(String value) implements OpenEnum {

  /** A field that all incidents have. */
  public static final SlaConditionType BUILT_IN_FIELD =
      new SlaConditionType("SLAs::BuiltInFieldCondition");

  /** A form field of the organization. */
  public static final SlaConditionType FORM_FIELD =
      new SlaConditionType("SLAs::CustomFieldCondition");

  @Override
  public String toString() {
    return value;
  }
}
