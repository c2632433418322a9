package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;

/**
 * The setup by which incidents are classified: severities, types, causes, roles, statuses and SLAs.
 */
public final class IncidentSetupArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IncidentSetupArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return severities: the steps on which the organization rates its incidents} */
  public SeveritiesApi severities() {
    return new SeveritiesApi(transport);
  }

  /** {@return incident roles: the responsibilities that people take on during incidents} */
  public IncidentRolesApi roles() {
    return new IncidentRolesApi(transport);
  }

  /** {@return role tasks: the things to do for whoever has an incident role} */
  public IncidentRoleTasksApi roleTasks() {
    return new IncidentRoleTasksApi(transport);
  }

  /** {@return incident types: the organization's categories of incidents} */
  public IncidentTypesApi types() {
    return new IncidentTypesApi(transport);
  }

  /** {@return causes: the reasons for incidents that people choose from} */
  public CausesApi causes() {
    return new CausesApi(transport);
  }

  /** {@return statuses: the steps of an incident's lifecycle} */
  public StatusesApi statuses() {
    return new StatusesApi(transport);
  }

  /** {@return sub-statuses: finer steps within the statuses of incidents} */
  public SubStatusesApi subStatuses() {
    return new SubStatusesApi(transport);
  }

  /**
   * {@return SLAs: the deadlines by which the follow-ups of incidents must be assigned and
   * completed}
   */
  public SlasApi slas() {
    return new SlasApi(transport);
  }
}
