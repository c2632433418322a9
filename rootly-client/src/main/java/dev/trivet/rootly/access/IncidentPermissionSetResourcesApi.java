package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Severities, incident types, statuses and sub-statuses that incident permission sets are about.
 * Their parent is an incident permission set. Immutable and thread-safe.
 */
public final class IncidentPermissionSetResourcesApi
    extends NestedApi<
        IncidentPermissionSetResource,
        IncidentPermissionSetResourceInput,
        IncidentPermissionSetResourceQuery> {

  static final CollectionEndpoints<IncidentPermissionSetResource>
      INCIDENT_PERMISSION_SET_RESOURCES =
          CollectionEndpoints.of(
                  "rootly.incidentPermissionSetResources",
                  "incident_permission_set_resources",
                  "v1/incident_permission_sets/{incident_permission_set_id}/resources",
                  IncidentPermissionSetResource.class)
              .membersAt("v1/incident_permission_set_resources/{id}")
              .requires("incident_permission_set_id", "kind")
              .onlyToCreate("incident_permission_set_id");

  IncidentPermissionSetResourcesApi(Transport transport) {
    super(transport, INCIDENT_PERMISSION_SET_RESOURCES);
  }
}
