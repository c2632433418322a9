package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * The assignments of sub-statuses to incidents. These calls are meant to correct the time of an
 * assignment. To give an incident another sub-status, Rootly asks for an update of the incident
 * that sets {@code sub_status_id}; it does not document that attribute among those of an update, so
 * that update is a raw call. The parent of an assignment is an incident.
 */
public final class IncidentSubStatusesApi
    extends NestedApi<IncidentSubStatus, IncidentSubStatusInput, IncidentSubStatusQuery> {

  static final CollectionEndpoints<IncidentSubStatus> INCIDENT_SUB_STATUSES =
      CollectionEndpoints.of(
              "rootly.incidentSubStatuses",
              "incident_sub_statuses",
              "v1/incidents/{incident_id}/sub_statuses",
              IncidentSubStatus.class)
          .membersAt("v1/incident_sub_statuses/{id}")
          .requires("sub_status_id", "assigned_at");

  IncidentSubStatusesApi(Transport transport) {
    super(transport, INCIDENT_SUB_STATUSES);
  }

  /**
   * Reads one sub-status assignment together with related resources.
   *
   * @param id the ID of the assignment
   * @param include the relationships to include
   * @return the assignment
   */
  public IncidentSubStatus get(String id, Include... include) {
    return getWith(id, include);
  }
}
