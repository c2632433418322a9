package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Severities, incident types, statuses and sub-statuses that incident permission sets apply to. The
 * parent of such a resource is an incident permission set.
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
              .parentIn("incident_permission_set_id")
              .requires("kind");

  IncidentPermissionSetResourcesApi(Transport transport) {
    super(transport, INCIDENT_PERMISSION_SET_RESOURCES);
  }
}
