package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the property that a condition compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertPropertyType(String value) implements OpenEnum {

  /** From an attribute of the alert. */
  public static final AlertPropertyType ATTRIBUTE = new AlertPropertyType("attribute");

  /** From the payload of the alert. */
  public static final AlertPropertyType PAYLOAD = new AlertPropertyType("payload");

  /** From an alert field; alert routing rules have none. */
  public static final AlertPropertyType ALERT_FIELD = new AlertPropertyType("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
