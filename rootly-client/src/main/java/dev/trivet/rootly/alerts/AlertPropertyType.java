package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The source of the property that a condition compares.
 *
 * @param value the text on the wire
 */
public record AlertPropertyType(String value) implements OpenEnum {

  /** An attribute of the alert. */
  public static final AlertPropertyType ATTRIBUTE = new AlertPropertyType("attribute");

  /** The payload of the alert. */
  public static final AlertPropertyType PAYLOAD = new AlertPropertyType("payload");

  /** An alert field; not available in alert routing rules. */
  public static final AlertPropertyType ALERT_FIELD = new AlertPropertyType("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
