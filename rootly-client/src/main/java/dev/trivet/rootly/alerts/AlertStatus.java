package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an alert.
 *
 * @param value the text on the wire
 */
public record AlertStatus(String value) implements OpenEnum {

  /** The alert is open: it has nobody to notify yet. */
  public static final AlertStatus OPEN = new AlertStatus("open");

  /** The alert is triggered: responders are paged. */
  public static final AlertStatus TRIGGERED = new AlertStatus("triggered");

  /** The alert is acknowledged: somebody takes care of it. */
  public static final AlertStatus ACKNOWLEDGED = new AlertStatus("acknowledged");

  /** The alert is resolved. */
  public static final AlertStatus RESOLVED = new AlertStatus("resolved");

  /** The alert is deferred: paging is postponed. */
  public static final AlertStatus DEFERRED = new AlertStatus("deferred");

  @Override
  public String toString() {
    return value;
  }
}
