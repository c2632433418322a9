package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * A role: which actions the users who have the role may take in incident response, on which kinds
 * of resources.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Role.Builder.class, using = ResourceDeserializer.class)
public interface Role extends Resource {

  /** {@return the display name of the role} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the ID of the incident permission set that the role uses} */
  Optional<String> incidentPermissionSetId();

  /** {@return whether the role can be deleted} */
  @JsonProperty("is_deletable")
  Optional<Boolean> isDeletable();

  /** {@return whether the role can be changed} */
  @JsonProperty("is_editable")
  Optional<Boolean> isEditable();

  /** {@return the actions allowed on alerts} */
  List<PermissionAction> alertsPermissions();

  /** {@return the actions allowed on API keys} */
  List<PermissionAction> apiKeysPermissions();

  /** {@return the actions allowed on entries of the audit log} */
  List<PermissionAction> auditsPermissions();

  /** {@return the actions allowed on billing data} */
  List<PermissionAction> billingPermissions();

  /** {@return the actions allowed on environments} */
  List<PermissionAction> environmentsPermissions();

  /** {@return the actions allowed on form fields} */
  List<PermissionAction> formFieldsPermissions();

  /** {@return the actions allowed on functionalities} */
  List<PermissionAction> functionalitiesPermissions();

  /** {@return the actions allowed on teams} */
  List<PermissionAction> groupsPermissions();

  /** {@return the actions allowed on causes of incidents} */
  List<PermissionAction> incidentCausesPermissions();

  /** {@return the actions allowed on feedback about incidents} */
  List<PermissionAction> incidentFeedbacksPermissions();

  /** {@return the actions allowed on incident roles} */
  List<PermissionAction> incidentRolesPermissions();

  /** {@return the actions allowed on incident types} */
  List<PermissionAction> incidentTypesPermissions();

  /** {@return the actions allowed on incidents} */
  List<PermissionAction> incidentsPermissions();

  /** {@return the actions allowed on integrations} */
  List<PermissionAction> integrationsPermissions();

  /** {@return the actions allowed on invitations} */
  List<PermissionAction> invitationsPermissions();

  /** {@return the actions allowed on playbooks} */
  List<PermissionAction> playbooksPermissions();

  /** {@return the actions allowed on private incidents} */
  List<PermissionAction> privateIncidentsPermissions();

  /** {@return the actions allowed on pulses} */
  List<PermissionAction> pulsesPermissions();

  /** {@return the actions allowed on retrospectives} */
  List<PermissionAction> retrospectivePermissions();

  /** {@return the actions allowed on roles} */
  List<PermissionAction> rolesPermissions();

  /** {@return the actions allowed on secrets} */
  List<PermissionAction> secretsPermissions();

  /** {@return the actions allowed on services} */
  List<PermissionAction> servicesPermissions();

  /** {@return the actions allowed on severities} */
  List<PermissionAction> severitiesPermissions();

  /** {@return the actions allowed on status pages} */
  List<PermissionAction> statusPagesPermissions();

  /** {@return the actions allowed on webhooks} */
  List<PermissionAction> webhooksPermissions();

  /** {@return the actions allowed on workflows} */
  List<PermissionAction> workflowsPermissions();

  /** {@return the actions allowed on catalogs} */
  List<PermissionAction> catalogsPermissions();

  /** {@return the actions allowed on sub-statuses} */
  List<PermissionAction> subStatusesPermissions();

  /** {@return the actions allowed on edge connectors} */
  List<PermissionAction> edgeConnectorPermissions();

  /** {@return the actions allowed on SLAs} */
  List<PermissionAction> slasPermissions();

  /** {@return the actions allowed on pages to responders} */
  List<PermissionAction> pagingPermissions();

  /** {@return the actions allowed on communications about incidents} */
  List<PermissionAction> incidentCommunicationPermissions();

  /** {@return the actions allowed on communications} */
  List<PermissionAction> communicationPermissions();

  /** {@return when the role was created} */
  Optional<Instant> createdAt();

  /** {@return when the role was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the actions allowed on updates of status pages} */
  List<PermissionAction> statusPageUpdatesPermissions();

  /** {@return the actions allowed on private agents} */
  List<PermissionAction> privateAgentPermissions();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a role. Not thread-safe. */
  final class Builder extends ImmutableRole.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
