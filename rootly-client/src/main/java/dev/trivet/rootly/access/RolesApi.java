package dev.trivet.rootly.access;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Roles: which actions users may take in incident response, on which kinds of resources. Calls take
 * the ID or the slug of a role.
 *
 * @see <a href="https://docs.rootly.com/api-reference/roles/list-roles">Rootly: roles</a>
 */
public final class RolesApi extends CollectionApi<Role, RoleInput, RoleQuery> {

  static final CollectionEndpoints<Role> ROLES =
      CollectionEndpoints.of("rootly.roles", "roles", "v1/roles", Role.class)
          .requires("name")
          .onlyToCreate("alerts_permissions", "pulses_permissions")
          .onlyToUpdate("is_deletable", "is_editable");

  RolesApi(Transport transport) {
    super(transport, ROLES);
  }

  /**
   * Finds the role with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A role that is
   * found is not changed. Rootly does not document that names are unique, so two callers at the
   * same moment may create two.
   *
   * @param input what to create if no role has its name
   * @return the role, and whether this call created it
   */
  public Ensured<Role> ensure(RoleInput input) {
    return ensureBy(input, input.name(), name -> RoleQuery.all().name(name), Role::name);
  }
}
