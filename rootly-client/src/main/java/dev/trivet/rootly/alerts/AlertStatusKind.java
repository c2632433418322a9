package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the handling of a new alert has come.
 *
 * @param value the text on the wire
 */
public record AlertStatusKind(String value) implements OpenEnum {

  /** Nobody has been notified. */
  public static final AlertStatusKind OPEN = new AlertStatusKind("open");

  /** People are being notified. */
  public static final AlertStatusKind TRIGGERED = new AlertStatusKind("triggered");

  @Override
  public String toString() {
    return value;
  }
}
