package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of an event for which Rootly calls webhook endpoints.
 *
 * @param value the text on the wire
 */
public record WebhookEventType(String value) implements OpenEnum {

  /** An incident was created. */
  public static final WebhookEventType INCIDENT_CREATED = new WebhookEventType("incident.created");

  /** An incident was updated. */
  public static final WebhookEventType INCIDENT_UPDATED = new WebhookEventType("incident.updated");

  /** An incident was put in triage. */
  public static final WebhookEventType INCIDENT_IN_TRIAGE =
      new WebhookEventType("incident.in_triage");

  /** An incident was mitigated. */
  public static final WebhookEventType INCIDENT_MITIGATED =
      new WebhookEventType("incident.mitigated");

  /** An incident was resolved. */
  public static final WebhookEventType INCIDENT_RESOLVED =
      new WebhookEventType("incident.resolved");

  /** An incident was cancelled. */
  public static final WebhookEventType INCIDENT_CANCELLED =
      new WebhookEventType("incident.cancelled");

  /** An incident was deleted. */
  public static final WebhookEventType INCIDENT_DELETED = new WebhookEventType("incident.deleted");

  /** A scheduled incident was created. */
  public static final WebhookEventType INCIDENT_SCHEDULED_CREATED =
      new WebhookEventType("incident.scheduled.created");

  /** A scheduled incident was updated. */
  public static final WebhookEventType INCIDENT_SCHEDULED_UPDATED =
      new WebhookEventType("incident.scheduled.updated");

  /** A scheduled incident is in progress. */
  public static final WebhookEventType INCIDENT_SCHEDULED_IN_PROGRESS =
      new WebhookEventType("incident.scheduled.in_progress");

  /** A scheduled incident was completed. */
  public static final WebhookEventType INCIDENT_SCHEDULED_COMPLETED =
      new WebhookEventType("incident.scheduled.completed");

  /** A scheduled incident was deleted. */
  public static final WebhookEventType INCIDENT_SCHEDULED_DELETED =
      new WebhookEventType("incident.scheduled.deleted");

  /** A retrospective was created. */
  public static final WebhookEventType INCIDENT_POST_MORTEM_CREATED =
      new WebhookEventType("incident_post_mortem.created");

  /** A retrospective was updated. */
  public static final WebhookEventType INCIDENT_POST_MORTEM_UPDATED =
      new WebhookEventType("incident_post_mortem.updated");

  /** A retrospective was published. */
  public static final WebhookEventType INCIDENT_POST_MORTEM_PUBLISHED =
      new WebhookEventType("incident_post_mortem.published");

  /** A retrospective was deleted. */
  public static final WebhookEventType INCIDENT_POST_MORTEM_DELETED =
      new WebhookEventType("incident_post_mortem.deleted");

  /** A status page event of an incident was created. */
  public static final WebhookEventType INCIDENT_STATUS_PAGE_EVENT_CREATED =
      new WebhookEventType("incident_status_page_event.created");

  /** A status page event of an incident was updated. */
  public static final WebhookEventType INCIDENT_STATUS_PAGE_EVENT_UPDATED =
      new WebhookEventType("incident_status_page_event.updated");

  /** A status page event of an incident was deleted. */
  public static final WebhookEventType INCIDENT_STATUS_PAGE_EVENT_DELETED =
      new WebhookEventType("incident_status_page_event.deleted");

  /** An event of an incident was created. */
  public static final WebhookEventType INCIDENT_EVENT_CREATED =
      new WebhookEventType("incident_event.created");

  /** An event of an incident was updated. */
  public static final WebhookEventType INCIDENT_EVENT_UPDATED =
      new WebhookEventType("incident_event.updated");

  /** An event of an incident was deleted. */
  public static final WebhookEventType INCIDENT_EVENT_DELETED =
      new WebhookEventType("incident_event.deleted");

  /** An alert was created. */
  public static final WebhookEventType ALERT_CREATED = new WebhookEventType("alert.created");

  /** A pulse was created. */
  public static final WebhookEventType PULSE_CREATED = new WebhookEventType("pulse.created");

  /** An on-call shift started. */
  public static final WebhookEventType SHIFT_STARTED = new WebhookEventType("shift.started");

  /** A workflow run was queued. */
  public static final WebhookEventType GENIUS_WORKFLOW_RUN_QUEUED =
      new WebhookEventType("genius_workflow_run.queued");

  /** A workflow run started. */
  public static final WebhookEventType GENIUS_WORKFLOW_RUN_STARTED =
      new WebhookEventType("genius_workflow_run.started");

  /** A workflow run was completed. */
  public static final WebhookEventType GENIUS_WORKFLOW_RUN_COMPLETED =
      new WebhookEventType("genius_workflow_run.completed");

  /** A workflow run failed. */
  public static final WebhookEventType GENIUS_WORKFLOW_RUN_FAILED =
      new WebhookEventType("genius_workflow_run.failed");

  /** A workflow run was cancelled. */
  public static final WebhookEventType GENIUS_WORKFLOW_RUN_CANCELED =
      new WebhookEventType("genius_workflow_run.canceled");

  /** An entry was added to the audit log. */
  public static final WebhookEventType AUDIT_LOG_CREATED =
      new WebhookEventType("audit_log.created");

  /** An alert was updated. */
  public static final WebhookEventType ALERT_UPDATED = new WebhookEventType("alert.updated");

  /** An on-call shift ended. */
  public static final WebhookEventType SHIFT_ENDED = new WebhookEventType("shift.ended");

  @Override
  public String toString() {
    return value;
  }
}
