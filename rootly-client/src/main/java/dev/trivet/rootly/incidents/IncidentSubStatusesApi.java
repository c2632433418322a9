package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Sub-statuses that incidents were given. Meant to correct when that was; an incident gets another
 * sub-status by an update of the incident.
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
   * Reads one sub-status that an incident was given, with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the sub-status and when it was given
   */
  public IncidentSubStatus get(String id, Include... include) {
    return getWith(id, include);
  }
}
