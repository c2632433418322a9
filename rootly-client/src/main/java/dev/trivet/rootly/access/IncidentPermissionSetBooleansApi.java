package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Permissions of incident permission sets that are either on or off. The parent of a permission is
 * an incident permission set.
 */
public final class IncidentPermissionSetBooleansApi
    extends NestedApi<
        IncidentPermissionSetBoolean,
        IncidentPermissionSetBooleanInput,
        IncidentPermissionSetBooleanQuery> {

  static final CollectionEndpoints<IncidentPermissionSetBoolean> INCIDENT_PERMISSION_SET_BOOLEANS =
      CollectionEndpoints.of(
              "rootly.incidentPermissionSetBooleans",
              "incident_permission_set_booleans",
              "v1/incident_permission_sets/{incident_permission_set_id}/booleans",
              IncidentPermissionSetBoolean.class)
          .membersAt("v1/incident_permission_set_booleans/{id}")
          .parentIn("incident_permission_set_id")
          .requires("kind");

  IncidentPermissionSetBooleansApi(Transport transport) {
    super(transport, INCIDENT_PERMISSION_SET_BOOLEANS);
  }
}
