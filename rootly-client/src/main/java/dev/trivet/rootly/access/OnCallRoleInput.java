package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An on-call role to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallRoleInput.Builder.class)
public interface OnCallRoleInput {

  /** {@return the display name of the on-call role} */
  Optional<String> name();

  /**
   * {@return the kind of role: one of Rootly's own roles, or {@code custom}, which is the default;
   * only {@code user} and {@code custom} roles can be changed}
   */
  Optional<SystemRole> systemRole();

  /** {@return the actions allowed on alert fields} */
  Optional<List<PermissionAction>> alertFieldsPermissions();

  /** {@return the actions allowed on alert groups} */
  Optional<List<PermissionAction>> alertGroupsPermissions();

  /** {@return the actions allowed on alert routing rules} */
  Optional<List<PermissionAction>> alertRoutingRulesPermissions();

  /** {@return the actions allowed on the on-call readiness report} */
  Optional<List<PermissionAction>> onCallReadinessReportPermissions();

  /** {@return the actions allowed on on-call roles} */
  Optional<List<PermissionAction>> onCallRolesPermissions();

  /** {@return the actions allowed on alert sources} */
  Optional<List<PermissionAction>> alertSourcesPermissions();

  /** {@return the actions allowed on alert urgencies} */
  Optional<List<PermissionAction>> alertUrgencyPermissions();

  /** {@return the actions allowed on alerts} */
  Optional<List<PermissionAction>> alertsPermissions();

  /** {@return the actions allowed on API keys} */
  Optional<List<PermissionAction>> apiKeysPermissions();

  /** {@return the actions allowed on entries of the audit log} */
  Optional<List<PermissionAction>> auditsPermissions();

  /** {@return the actions allowed on contacts} */
  Optional<List<PermissionAction>> contactsPermissions();

  /** {@return the actions allowed on escalation policies} */
  Optional<List<PermissionAction>> escalationPoliciesPermissions();

  /** {@return the actions allowed on teams} */
  Optional<List<PermissionAction>> groupsPermissions();

  /** {@return the actions allowed on heartbeats} */
  Optional<List<PermissionAction>> heartbeatsPermissions();

  /** {@return the actions allowed on integrations} */
  Optional<List<PermissionAction>> integrationsPermissions();

  /** {@return the actions allowed on invitations} */
  Optional<List<PermissionAction>> invitationsPermissions();

  /** {@return the actions allowed on live call routers} */
  Optional<List<PermissionAction>> liveCallRoutingPermissions();

  /** {@return the actions allowed on schedule overrides} */
  Optional<List<OnCallRoleScheduleOverridePermission>> scheduleOverridePermissions();

  /** {@return the actions allowed on schedules} */
  Optional<List<PermissionAction>> schedulesPermissions();

  /** {@return the actions allowed on services} */
  Optional<List<PermissionAction>> servicesPermissions();

  /** {@return the actions allowed on functionalities} */
  Optional<List<PermissionAction>> functionalitiesPermissions();

  /** {@return the actions allowed on webhooks} */
  Optional<List<PermissionAction>> webhooksPermissions();

  /** {@return the actions allowed on workflows} */
  Optional<List<PermissionAction>> workflowsPermissions();

  /** {@return the actions allowed on catalogs} */
  Optional<List<PermissionAction>> catalogsPermissions();

  /** {@return the actions allowed on members} */
  Optional<List<PermissionAction>> membersPermissions();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableOnCallRoleInput.Builder {
    Builder() {}
  }
}
