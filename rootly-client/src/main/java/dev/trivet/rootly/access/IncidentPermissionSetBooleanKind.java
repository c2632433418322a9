package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * An action on incidents that an incident permission set allows or denies.
 *
 * @param value the text on the wire
 */
public record IncidentPermissionSetBooleanKind(String value) implements OpenEnum {

  /** Publishing to a status page. */
  public static final IncidentPermissionSetBooleanKind PUBLISH_TO_STATUS_PAGE =
      new IncidentPermissionSetBooleanKind("publish_to_status_page");

  /** Assigning incident roles. */
  public static final IncidentPermissionSetBooleanKind ASSIGN_INCIDENT_ROLES =
      new IncidentPermissionSetBooleanKind("assign_incident_roles");

  /** Inviting subscribers. */
  public static final IncidentPermissionSetBooleanKind INVITE_SUBSCRIBERS =
      new IncidentPermissionSetBooleanKind("invite_subscribers");

  /** Changing the summary. */
  public static final IncidentPermissionSetBooleanKind UPDATE_SUMMARY =
      new IncidentPermissionSetBooleanKind("update_summary");

  /** Changing the timeline. */
  public static final IncidentPermissionSetBooleanKind UPDATE_TIMELINE =
      new IncidentPermissionSetBooleanKind("update_timeline");

  /** Starting workflows. */
  public static final IncidentPermissionSetBooleanKind TRIGGER_WORKFLOWS =
      new IncidentPermissionSetBooleanKind("trigger_workflows");

  /** Creating communications. */
  public static final IncidentPermissionSetBooleanKind CREATE_COMMUNICATIONS =
      new IncidentPermissionSetBooleanKind("create_communications");

  /** Reading communications. */
  public static final IncidentPermissionSetBooleanKind READ_COMMUNICATIONS =
      new IncidentPermissionSetBooleanKind("read_communications");

  /** Changing communications. */
  public static final IncidentPermissionSetBooleanKind UPDATE_COMMUNICATIONS =
      new IncidentPermissionSetBooleanKind("update_communications");

  /** Deleting communications. */
  public static final IncidentPermissionSetBooleanKind DELETE_COMMUNICATIONS =
      new IncidentPermissionSetBooleanKind("delete_communications");

  /** Sending communications. */
  public static final IncidentPermissionSetBooleanKind SEND_COMMUNICATIONS =
      new IncidentPermissionSetBooleanKind("send_communications");

  /** Changing custom fields. */
  public static final IncidentPermissionSetBooleanKind MODIFY_CUSTOM_FIELDS =
      new IncidentPermissionSetBooleanKind("modify_custom_fields");

  @Override
  public String toString() {
    return value;
  }
}
