package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;

/** How incidents are classified. */
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

  /** {@return severities: how bad incidents are} */
  public SeveritiesApi severities() {
    return new SeveritiesApi(transport);
  }

  /** {@return incident roles: what people are responsible for in incidents} */
  public IncidentRolesApi roles() {
    return new IncidentRolesApi(transport);
  }

  /** {@return role tasks: what those who have an incident role are to do} */
  public IncidentRoleTasksApi roleTasks() {
    return new IncidentRoleTasksApi(transport);
  }

  /** {@return incident types: what sorts of incidents there are} */
  public IncidentTypesApi types() {
    return new IncidentTypesApi(transport);
  }

  /** {@return causes: what reasons for incidents there are} */
  public CausesApi causes() {
    return new CausesApi(transport);
  }

  /** {@return statuses that incidents go through} */
  public StatusesApi statuses() {
    return new StatusesApi(transport);
  }

  /** {@return sub-statuses: finer steps within the statuses of incidents} */
  public SubStatusesApi subStatuses() {
    return new SubStatusesApi(transport);
  }

  /** {@return SLAs: by when the follow-ups of incidents must be assigned and completed} */
  public SlasApi slas() {
    return new SlasApi(transport);
  }
}
