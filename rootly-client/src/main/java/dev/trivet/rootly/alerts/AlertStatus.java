package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an alert has come.
 *
 * @param value the text on the wire
 */
public record AlertStatus(String value) implements OpenEnum {

  /** It has nobody to notify yet. */
  public static final AlertStatus OPEN = new AlertStatus("open");

  /** Responders are paged. */
  public static final AlertStatus TRIGGERED = new AlertStatus("triggered");

  /** Somebody takes care of it. */
  public static final AlertStatus ACKNOWLEDGED = new AlertStatus("acknowledged");

  /** It is over. */
  public static final AlertStatus RESOLVED = new AlertStatus("resolved");

  /** Paging is put off. */
  public static final AlertStatus DEFERRED = new AlertStatus("deferred");

  @Override
  public String toString() {
    return value;
  }
}
