package dev.trivet.rootly.access;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** On-call roles: which actions users may take on alerts, schedules and other on-call resources. */
public final class OnCallRolesApi
    extends CollectionApi<OnCallRole, OnCallRoleInput, OnCallRoleQuery> {

  static final CollectionEndpoints<OnCallRole> ON_CALL_ROLES =
      CollectionEndpoints.of(
              "rootly.onCallRoles", "on_call_roles", "v1/on_call_roles", OnCallRole.class)
          .requires("name");

  OnCallRolesApi(Transport transport) {
    super(transport, ON_CALL_ROLES);
  }

  /**
   * Finds the on-call role with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An on-call
   * role that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no on-call role has its name
   * @return the on-call role, and whether this call created it
   */
  public Ensured<OnCallRole> ensure(OnCallRoleInput input) {
    return ensureBy(
        input, input.name(), name -> OnCallRoleQuery.all().name(name), OnCallRole::name);
  }
}
