package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertGroupConditionPropertyFieldType(String value) implements OpenEnum {

  /** An attribute of the alert, such as its summary. */
  public static final AlertGroupConditionPropertyFieldType ATTRIBUTE =
      new AlertGroupConditionPropertyFieldType("attribute");

  /** The payload that the source has sent. */
  public static final AlertGroupConditionPropertyFieldType PAYLOAD =
      new AlertGroupConditionPropertyFieldType("payload");

  /** An alert field. */
  public static final AlertGroupConditionPropertyFieldType ALERT_FIELD =
      new AlertGroupConditionPropertyFieldType("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
