package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of alert event: what the event is about.
 *
 * @param value the text on the wire
 */
public record AlertEventKind(String value) implements OpenEnum {

  /** The event is informational. */
  public static final AlertEventKind INFORMATIONAL = new AlertEventKind("informational");

  /** A notification. */
  public static final AlertEventKind NOTIFICATION = new AlertEventKind("notification");

  /** An action. */
  public static final AlertEventKind ACTION = new AlertEventKind("action");

  /** A change of the alert's status. */
  public static final AlertEventKind STATUS_UPDATE = new AlertEventKind("status_update");

  /** A recording. */
  public static final AlertEventKind RECORDING = new AlertEventKind("recording");

  /** The grouping of the alert with other alerts. */
  public static final AlertEventKind ALERT_GROUPING = new AlertEventKind("alert_grouping");

  /** The urgency of the alert. */
  public static final AlertEventKind ALERT_URGENCY = new AlertEventKind("alert_urgency");

  /** The routing of the alert. */
  public static final AlertEventKind ALERT_ROUTING = new AlertEventKind("alert_routing");

  /** A note by a user, the only kind that can be created, changed and deleted. */
  public static final AlertEventKind NOTE = new AlertEventKind("note");

  /** Whether the alert is noise. */
  public static final AlertEventKind NOISE = new AlertEventKind("noise");

  /** Maintenance. */
  public static final AlertEventKind MAINTENANCE = new AlertEventKind("maintenance");

  /** A deferral: paging is postponed. */
  public static final AlertEventKind DEFERRAL = new AlertEventKind("deferral");

  @Override
  public String toString() {
    return value;
  }
}
