package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The source of a value that a rule of an alert source checks.
 *
 * @param value the text on the wire
 */
public record AlertValueKind(String value) implements OpenEnum {

  /** The payload. */
  public static final AlertValueKind PAYLOAD = new AlertValueKind("payload");

  /** An alert field. */
  public static final AlertValueKind ALERT_FIELD = new AlertValueKind("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
