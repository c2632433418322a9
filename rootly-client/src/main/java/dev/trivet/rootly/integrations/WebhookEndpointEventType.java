package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * An event that Rootly calls a webhook endpoint for.
 *
 * @param value the text on the wire
 */
public record WebhookEndpointEventType(String value) implements OpenEnum {

  /** An incident was created. */
  public static final WebhookEndpointEventType INCIDENT_CREATED =
      new WebhookEndpointEventType("incident.created");

  /** An incident was changed. */
  public static final WebhookEndpointEventType INCIDENT_UPDATED =
      new WebhookEndpointEventType("incident.updated");

  /** An incident went into triage. */
  public static final WebhookEndpointEventType INCIDENT_IN_TRIAGE =
      new WebhookEndpointEventType("incident.in_triage");

  /** An incident was mitigated. */
  public static final WebhookEndpointEventType INCIDENT_MITIGATED =
      new WebhookEndpointEventType("incident.mitigated");

  /** An incident was resolved. */
  public static final WebhookEndpointEventType INCIDENT_RESOLVED =
      new WebhookEndpointEventType("incident.resolved");

  /** An incident was cancelled. */
  public static final WebhookEndpointEventType INCIDENT_CANCELLED =
      new WebhookEndpointEventType("incident.cancelled");

  /** An incident was deleted. */
  public static final WebhookEndpointEventType INCIDENT_DELETED =
      new WebhookEndpointEventType("incident.deleted");

  /** A scheduled incident was created. */
  public static final WebhookEndpointEventType INCIDENT_SCHEDULED_CREATED =
      new WebhookEndpointEventType("incident.scheduled.created");

  /** A scheduled incident was changed. */
  public static final WebhookEndpointEventType INCIDENT_SCHEDULED_UPDATED =
      new WebhookEndpointEventType("incident.scheduled.updated");

  /** A scheduled incident is in progress. */
  public static final WebhookEndpointEventType INCIDENT_SCHEDULED_IN_PROGRESS =
      new WebhookEndpointEventType("incident.scheduled.in_progress");

  /** A scheduled incident was completed. */
  public static final WebhookEndpointEventType INCIDENT_SCHEDULED_COMPLETED =
      new WebhookEndpointEventType("incident.scheduled.completed");

  /** A scheduled incident was deleted. */
  public static final WebhookEndpointEventType INCIDENT_SCHEDULED_DELETED =
      new WebhookEndpointEventType("incident.scheduled.deleted");

  /** A retrospective was created. */
  public static final WebhookEndpointEventType INCIDENT_POST_MORTEM_CREATED =
      new WebhookEndpointEventType("incident_post_mortem.created");

  /** A retrospective was changed. */
  public static final WebhookEndpointEventType INCIDENT_POST_MORTEM_UPDATED =
      new WebhookEndpointEventType("incident_post_mortem.updated");

  /** A retrospective was published. */
  public static final WebhookEndpointEventType INCIDENT_POST_MORTEM_PUBLISHED =
      new WebhookEndpointEventType("incident_post_mortem.published");

  /** A retrospective was deleted. */
  public static final WebhookEndpointEventType INCIDENT_POST_MORTEM_DELETED =
      new WebhookEndpointEventType("incident_post_mortem.deleted");

  /** A status page event of an incident was created. */
  public static final WebhookEndpointEventType INCIDENT_STATUS_PAGE_EVENT_CREATED =
      new WebhookEndpointEventType("incident_status_page_event.created");

  /** A status page event of an incident was changed. */
  public static final WebhookEndpointEventType INCIDENT_STATUS_PAGE_EVENT_UPDATED =
      new WebhookEndpointEventType("incident_status_page_event.updated");

  /** A status page event of an incident was deleted. */
  public static final WebhookEndpointEventType INCIDENT_STATUS_PAGE_EVENT_DELETED =
      new WebhookEndpointEventType("incident_status_page_event.deleted");

  /** An event of an incident was created. */
  public static final WebhookEndpointEventType INCIDENT_EVENT_CREATED =
      new WebhookEndpointEventType("incident_event.created");

  /** An event of an incident was changed. */
  public static final WebhookEndpointEventType INCIDENT_EVENT_UPDATED =
      new WebhookEndpointEventType("incident_event.updated");

  /** An event of an incident was deleted. */
  public static final WebhookEndpointEventType INCIDENT_EVENT_DELETED =
      new WebhookEndpointEventType("incident_event.deleted");

  /** An alert was created. */
  public static final WebhookEndpointEventType ALERT_CREATED =
      new WebhookEndpointEventType("alert.created");

  /** A pulse was created. */
  public static final WebhookEndpointEventType PULSE_CREATED =
      new WebhookEndpointEventType("pulse.created");

  /** An on-call shift began. */
  public static final WebhookEndpointEventType SHIFT_STARTED =
      new WebhookEndpointEventType("shift.started");

  /** A workflow run was queued. */
  public static final WebhookEndpointEventType GENIUS_WORKFLOW_RUN_QUEUED =
      new WebhookEndpointEventType("genius_workflow_run.queued");

  /** A workflow run began. */
  public static final WebhookEndpointEventType GENIUS_WORKFLOW_RUN_STARTED =
      new WebhookEndpointEventType("genius_workflow_run.started");

  /** A workflow run was completed. */
  public static final WebhookEndpointEventType GENIUS_WORKFLOW_RUN_COMPLETED =
      new WebhookEndpointEventType("genius_workflow_run.completed");

  /** A workflow run failed. */
  public static final WebhookEndpointEventType GENIUS_WORKFLOW_RUN_FAILED =
      new WebhookEndpointEventType("genius_workflow_run.failed");

  /** A workflow run was cancelled. */
  public static final WebhookEndpointEventType GENIUS_WORKFLOW_RUN_CANCELED =
      new WebhookEndpointEventType("genius_workflow_run.canceled");

  /** An entry was added to the audit log. */
  public static final WebhookEndpointEventType AUDIT_LOG_CREATED =
      new WebhookEndpointEventType("audit_log.created");

  /** An alert was changed. */
  public static final WebhookEndpointEventType ALERT_UPDATED =
      new WebhookEndpointEventType("alert.updated");

  /** An on-call shift ended. */
  public static final WebhookEndpointEventType SHIFT_ENDED =
      new WebhookEndpointEventType("shift.ended");

  @Override
  public String toString() {
    return value;
  }
}
