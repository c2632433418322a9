package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a value that a rule of an alert source looks at comes from.
 *
 * @param value the text on the wire
 */
public record AlertValueKind(String value) implements OpenEnum {

  /** From the payload. */
  public static final AlertValueKind PAYLOAD = new AlertValueKind("payload");

  /** From an alert field. */
  public static final AlertValueKind ALERT_FIELD = new AlertValueKind("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
