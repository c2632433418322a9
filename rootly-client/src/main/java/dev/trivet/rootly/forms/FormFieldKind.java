package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The attribute that a form field asks for.
 *
 * @param value the text on the wire
 */
public record FormFieldKind(String value) implements OpenEnum {

  /** A field that your organization defines. */
  public static final FormFieldKind CUSTOM = new FormFieldKind("custom");

  /** The title. */
  public static final FormFieldKind TITLE = new FormFieldKind("title");

  /** The summary. */
  public static final FormFieldKind SUMMARY = new FormFieldKind("summary");

  /** The mitigation message. */
  public static final FormFieldKind MITIGATION_MESSAGE = new FormFieldKind("mitigation_message");

  /** The resolution message. */
  public static final FormFieldKind RESOLUTION_MESSAGE = new FormFieldKind("resolution_message");

  /** The severity. */
  public static final FormFieldKind SEVERITY = new FormFieldKind("severity");

  /** The environments. */
  public static final FormFieldKind ENVIRONMENTS = new FormFieldKind("environments");

  /** The incident types. */
  public static final FormFieldKind TYPES = new FormFieldKind("types");

  /** The services. */
  public static final FormFieldKind SERVICES = new FormFieldKind("services");

  /** The causes. */
  public static final FormFieldKind CAUSES = new FormFieldKind("causes");

  /** The functionalities. */
  public static final FormFieldKind FUNCTIONALITIES = new FormFieldKind("functionalities");

  /** The teams. */
  public static final FormFieldKind TEAMS = new FormFieldKind("teams");

  /** The status. */
  public static final FormFieldKind STATUS = new FormFieldKind("status");

  /** The visibility of the incident: who may see it. */
  public static final FormFieldKind VISIBILITY = new FormFieldKind("visibility");

  /** Whether the incident is a test. */
  public static final FormFieldKind MARK_AS_TEST = new FormFieldKind("mark_as_test");

  /** Whether the incident is recorded after the fact. */
  public static final FormFieldKind MARK_AS_BACKFILLED = new FormFieldKind("mark_as_backfilled");

  /** The labels. */
  public static final FormFieldKind LABELS = new FormFieldKind("labels");

  /** The email addresses to notify. */
  public static final FormFieldKind NOTIFY_EMAILS = new FormFieldKind("notify_emails");

  /** The manual workflows to trigger. */
  public static final FormFieldKind TRIGGER_MANUAL_WORKFLOWS =
      new FormFieldKind("trigger_manual_workflows");

  /** Nothing to fill in: the field shows the ongoing incidents. */
  public static final FormFieldKind SHOW_ONGOING_INCIDENTS =
      new FormFieldKind("show_ongoing_incidents");

  /** The alerts to attach. */
  public static final FormFieldKind ATTACH_ALERTS = new FormFieldKind("attach_alerts");

  /** Whether the incident is in triage. */
  public static final FormFieldKind MARK_AS_IN_TRIAGE = new FormFieldKind("mark_as_in_triage");

  /** When the triage began. */
  public static final FormFieldKind IN_TRIAGE_AT = new FormFieldKind("in_triage_at");

  /** When the incident started. */
  public static final FormFieldKind STARTED_AT = new FormFieldKind("started_at");

  /** When the incident was detected. */
  public static final FormFieldKind DETECTED_AT = new FormFieldKind("detected_at");

  /** When the incident was acknowledged. */
  public static final FormFieldKind ACKNOWLEDGED_AT = new FormFieldKind("acknowledged_at");

  /** When the incident was mitigated. */
  public static final FormFieldKind MITIGATED_AT = new FormFieldKind("mitigated_at");

  /** When the incident was resolved. */
  public static final FormFieldKind RESOLVED_AT = new FormFieldKind("resolved_at");

  /** When the incident was closed. */
  public static final FormFieldKind CLOSED_AT = new FormFieldKind("closed_at");

  /** The custom sub-status. */
  public static final FormFieldKind CUSTOM_SUB_STATUS = new FormFieldKind("custom_sub_status");

  /** When the incident started, entered by hand. */
  public static final FormFieldKind MANUAL_STARTING_DATETIME_FIELD =
      new FormFieldKind("manual_starting_datetime_field");

  /** The cancellation message. */
  public static final FormFieldKind CANCELLATION_MESSAGE =
      new FormFieldKind("cancellation_message");

  @Override
  public String toString() {
    return value;
  }
}
