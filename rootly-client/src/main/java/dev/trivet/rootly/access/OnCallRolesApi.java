package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * On-call roles: which actions users may take on alerts, schedules and the like. Immutable and
 * thread-safe.
 */
public final class OnCallRolesApi
    extends CollectionApi<OnCallRole, OnCallRoleInput, OnCallRoleQuery> {

  static final CollectionEndpoints<OnCallRole> ON_CALL_ROLES =
      CollectionEndpoints.of(
              "rootly.onCallRoles", "on_call_roles", "v1/on_call_roles", OnCallRole.class)
          .requires("name");

  OnCallRolesApi(Transport transport) {
    super(transport, ON_CALL_ROLES);
  }
}
