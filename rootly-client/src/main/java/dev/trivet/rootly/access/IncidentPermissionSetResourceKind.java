package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * A kind of resource that an incident permission set can apply to.
 *
 * @param value the text on the wire
 */
public record IncidentPermissionSetResourceKind(String value) implements OpenEnum {

  /** Severities. */
  public static final IncidentPermissionSetResourceKind SEVERITIES =
      new IncidentPermissionSetResourceKind("severities");

  /** Incident types. */
  public static final IncidentPermissionSetResourceKind INCIDENT_TYPES =
      new IncidentPermissionSetResourceKind("incident_types");

  /** Statuses of incidents. */
  public static final IncidentPermissionSetResourceKind STATUSES =
      new IncidentPermissionSetResourceKind("statuses");

  /** Sub-statuses of incidents. */
  public static final IncidentPermissionSetResourceKind SUB_STATUSES =
      new IncidentPermissionSetResourceKind("sub_statuses");

  @Override
  public String toString() {
    return value;
  }
}
