package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A role to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RoleInput.Builder.class)
public interface RoleInput {

  /** {@return the display name of the role} */
  Optional<String> name();

  /** {@return the ID of the incident permission set that the role uses} */
  Patch<String> incidentPermissionSetId();

  /** {@return the actions allowed on alerts} */
  Optional<List<PermissionAction>> alertsPermissions();

  /** {@return the actions allowed on API keys} */
  Optional<List<PermissionAction>> apiKeysPermissions();

  /** {@return the actions allowed on entries of the audit log} */
  Optional<List<PermissionAction>> auditsPermissions();

  /** {@return the actions allowed on billing data} */
  Optional<List<PermissionAction>> billingPermissions();

  /** {@return the actions allowed on environments} */
  Optional<List<PermissionAction>> environmentsPermissions();

  /** {@return the actions allowed on form fields} */
  Optional<List<PermissionAction>> formFieldsPermissions();

  /** {@return the actions allowed on functionalities} */
  Optional<List<PermissionAction>> functionalitiesPermissions();

  /** {@return the actions allowed on teams} */
  Optional<List<PermissionAction>> groupsPermissions();

  /** {@return the actions allowed on causes of incidents} */
  Optional<List<PermissionAction>> incidentCausesPermissions();

  /** {@return the actions allowed on feedback about incidents} */
  Optional<List<PermissionAction>> incidentFeedbacksPermissions();

  /** {@return the actions allowed on incident roles} */
  Optional<List<PermissionAction>> incidentRolesPermissions();

  /** {@return the actions allowed on incident types} */
  Optional<List<PermissionAction>> incidentTypesPermissions();

  /** {@return the actions allowed on incidents} */
  Optional<List<PermissionAction>> incidentsPermissions();

  /** {@return the actions allowed on integrations} */
  Optional<List<PermissionAction>> integrationsPermissions();

  /** {@return the actions allowed on invitations} */
  Optional<List<PermissionAction>> invitationsPermissions();

  /** {@return the actions allowed on playbooks} */
  Optional<List<PermissionAction>> playbooksPermissions();

  /** {@return the actions allowed on private incidents} */
  Optional<List<PermissionAction>> privateIncidentsPermissions();

  /** {@return the actions allowed on pulses} */
  Optional<List<PermissionAction>> pulsesPermissions();

  /** {@return the actions allowed on retrospectives} */
  Optional<List<PermissionAction>> retrospectivePermissions();

  /** {@return the actions allowed on roles} */
  Optional<List<PermissionAction>> rolesPermissions();

  /** {@return the actions allowed on secrets} */
  Optional<List<PermissionAction>> secretsPermissions();

  /** {@return the actions allowed on services} */
  Optional<List<PermissionAction>> servicesPermissions();

  /** {@return the actions allowed on severities} */
  Optional<List<PermissionAction>> severitiesPermissions();

  /** {@return the actions allowed on status pages} */
  Optional<List<PermissionAction>> statusPagesPermissions();

  /** {@return the actions allowed on webhooks} */
  Optional<List<PermissionAction>> webhooksPermissions();

  /** {@return the actions allowed on workflows} */
  Optional<List<PermissionAction>> workflowsPermissions();

  /** {@return the actions allowed on catalogs} */
  Optional<List<PermissionAction>> catalogsPermissions();

  /** {@return the actions allowed on sub-statuses} */
  Optional<List<PermissionAction>> subStatusesPermissions();

  /** {@return the actions allowed on edge connectors} */
  Optional<List<PermissionAction>> edgeConnectorPermissions();

  /** {@return the actions allowed on SLAs} */
  Optional<List<PermissionAction>> slasPermissions();

  /** {@return the actions allowed on pages to responders} */
  Optional<List<PermissionAction>> pagingPermissions();

  /** {@return the actions allowed on communications about incidents} */
  Optional<List<PermissionAction>> incidentCommunicationPermissions();

  /** {@return the actions allowed on communications} */
  Optional<List<PermissionAction>> communicationPermissions();

  /** {@return the actions allowed on updates of status pages} */
  Patch<List<PermissionAction>> statusPageUpdatesPermissions();

  /** {@return the actions allowed on private agents} */
  Optional<List<PermissionAction>> privateAgentPermissions();

  /** {@return whether the role can be deleted} */
  @JsonProperty("is_deletable")
  Optional<Boolean> isDeletable();

  /** {@return whether the role can be changed} */
  @JsonProperty("is_editable")
  Optional<Boolean> isEditable();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRoleInput.Builder {
    Builder() {}
  }
}
