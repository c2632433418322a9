package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Incident roles: what people are responsible for in incidents. Calls take the ID or the slug of a
 * role. Immutable and thread-safe.
 */
public final class IncidentRolesApi
    extends CollectionApi<IncidentRole, IncidentRoleInput, IncidentRoleQuery> {

  static final CollectionEndpoints<IncidentRole> INCIDENT_ROLES =
      CollectionEndpoints.of(
              "rootly.incidentRoles", "incident_roles", "v1/incident_roles", IncidentRole.class)
          .requires("name");

  IncidentRolesApi(Transport transport) {
    super(transport, INCIDENT_ROLES);
  }
}
