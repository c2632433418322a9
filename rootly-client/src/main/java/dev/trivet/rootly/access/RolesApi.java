package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Roles in incident response: which actions users may take on what. Calls take the ID or the slug
 * of a role. Immutable and thread-safe.
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
}
