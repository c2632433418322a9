package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * What sort of field a condition of an SLA looks at.
 *
 * @param value the text on the wire
 */
public record SlaConditionConditionableType(String value) implements OpenEnum {

  /** A field that all incidents have. */
  public static final SlaConditionConditionableType SLAS_BUILT_IN_FIELD_CONDITION =
      new SlaConditionConditionableType("SLAs::BuiltInFieldCondition");

  /** A form field of the organization. */
  public static final SlaConditionConditionableType SLAS_CUSTOM_FIELD_CONDITION =
      new SlaConditionConditionableType("SLAs::CustomFieldCondition");

  @Override
  public String toString() {
    return value;
  }
}
