package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An on-call role: which actions the users who have the role may take on alerts, schedules and
 * other on-call resources.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallRole.Builder.class, using = ResourceDeserializer.class)
public interface OnCallRole extends Resource {

  /** {@return the display name of the on-call role} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /**
   * {@return the kind of role: one of Rootly's own roles, or {@code custom}; only {@code user} and
   * {@code custom} roles can be changed}
   */
  Optional<SystemRole> systemRole();

  /** {@return the actions allowed on alert sources} */
  List<PermissionAction> alertSourcesPermissions();

  /** {@return the actions allowed on alert urgencies} */
  List<PermissionAction> alertUrgencyPermissions();

  /** {@return the actions allowed on alert fields} */
  List<PermissionAction> alertFieldsPermissions();

  /** {@return the actions allowed on alert groups} */
  List<PermissionAction> alertGroupsPermissions();

  /** {@return the actions allowed on alert routing rules} */
  List<PermissionAction> alertRoutingRulesPermissions();

  /** {@return the actions allowed on the on-call readiness report} */
  List<PermissionAction> onCallReadinessReportPermissions();

  /** {@return the actions allowed on on-call roles} */
  List<PermissionAction> onCallRolesPermissions();

  /** {@return the actions allowed on alerts} */
  List<PermissionAction> alertsPermissions();

  /** {@return the actions allowed on API keys} */
  List<PermissionAction> apiKeysPermissions();

  /** {@return the actions allowed on entries of the audit log} */
  List<PermissionAction> auditsPermissions();

  /** {@return the actions allowed on contacts} */
  List<PermissionAction> contactsPermissions();

  /** {@return the actions allowed on escalation policies} */
  List<PermissionAction> escalationPoliciesPermissions();

  /** {@return the actions allowed on teams} */
  List<PermissionAction> groupsPermissions();

  /** {@return the actions allowed on heartbeats} */
  List<PermissionAction> heartbeatsPermissions();

  /** {@return the actions allowed on integrations} */
  List<PermissionAction> integrationsPermissions();

  /** {@return the actions allowed on invitations} */
  List<PermissionAction> invitationsPermissions();

  /** {@return the actions allowed on live call routers} */
  List<PermissionAction> liveCallRoutingPermissions();

  /** {@return the actions allowed on schedule overrides} */
  List<OnCallRoleScheduleOverridePermission> scheduleOverridePermissions();

  /** {@return the actions allowed on schedules} */
  List<PermissionAction> schedulesPermissions();

  /** {@return the actions allowed on services} */
  List<PermissionAction> servicesPermissions();

  /** {@return the actions allowed on functionalities} */
  List<PermissionAction> functionalitiesPermissions();

  /** {@return the actions allowed on webhooks} */
  List<PermissionAction> webhooksPermissions();

  /** {@return the actions allowed on workflows} */
  List<PermissionAction> workflowsPermissions();

  /** {@return the actions allowed on catalogs} */
  List<PermissionAction> catalogsPermissions();

  /** {@return when the on-call role was created} */
  Optional<Instant> createdAt();

  /** {@return when the on-call role was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the actions allowed on members} */
  List<PermissionAction> membersPermissions();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an on-call role. Not thread-safe. */
  final class Builder extends ImmutableOnCallRole.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
