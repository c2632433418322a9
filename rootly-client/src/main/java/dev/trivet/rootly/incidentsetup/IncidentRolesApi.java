package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Incident roles: the responsibilities that people take on during incidents. Calls take the ID or
 * the slug of a role.
 *
 * @see <a href="https://docs.rootly.com/api-reference/incidentroles/list-incident-roles">Rootly:
 *     incident roles</a>
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

  /**
   * Finds the incident role with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * incident role that is found is not changed.
   *
   * @param input what to create if no incident role has its name
   * @return the incident role, and whether this call created it
   */
  public Ensured<IncidentRole> ensure(IncidentRoleInput input) {
    return ensureBy(
        input, input.name(), name -> IncidentRoleQuery.all().name().is(name), IncidentRole::name);
  }
}
