package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Incident permission sets: which actions on incidents roles allow. Calls take the ID or the slug
 * of a set. Immutable and thread-safe.
 */
public final class IncidentPermissionSetsApi
    extends CollectionApi<
        IncidentPermissionSet, IncidentPermissionSetInput, IncidentPermissionSetQuery> {

  static final CollectionEndpoints<IncidentPermissionSet> INCIDENT_PERMISSION_SETS =
      CollectionEndpoints.of(
              "rootly.incidentPermissionSets",
              "incident_permission_sets",
              "v1/incident_permission_sets",
              IncidentPermissionSet.class)
          .requires("name");

  IncidentPermissionSetsApi(Transport transport) {
    super(transport, INCIDENT_PERMISSION_SETS);
  }
}
