package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.SeriesQuery;
import dev.trivet.honeybadger.wire.V3Api;

/**
 * Incidents on a status page. Subscribers may be notified. Immutable and thread-safe. Experimental.
 */
public final class IncidentsApi {

  private static final EndpointGroup INCIDENTS = V3Api.group("honeybadger-v3.incidents");

  static final Endpoint<Listing<Incident>> LIST =
      INCIDENTS.page("list", "GET status_pages/{status_page_id}/incidents", Incident.class);
  static final Endpoint<Incident> CREATE =
      INCIDENTS
          .one("create", "POST status_pages/{status_page_id}/incidents", Incident.class)
          .requires("title", "updates");
  static final Endpoint<Incident> GET =
      INCIDENTS.one(
          "get", "GET status_pages/{status_page_id}/incidents/{incident_id}", Incident.class);
  static final Endpoint<Incident> UPDATE =
      INCIDENTS
          .one(
              "update",
              "PATCH status_pages/{status_page_id}/incidents/{incident_id}",
              Incident.class)
          .refuses("updates", "build_type")
          .repeatable();
  static final Endpoint<Void> DELETE =
      INCIDENTS.none("delete", "DELETE status_pages/{status_page_id}/incidents/{incident_id}");

  private final Transport transport;

  IncidentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists incidents.
   *
   * @param statusPageId the status page's ID
   * @param query which ones
   * @return the incidents, fetched while they are walked
   * @throws NotFoundException when the token has access to no such status page
   */
  public Listing<Incident> list(String statusPageId, SeriesQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query.parameters()));
  }

  /**
   * Lists incidents.
   *
   * @param statusPageId the status page's ID
   * @return the incidents, fetched while they are walked
   * @throws NotFoundException when the token has access to no such status page
   */
  public Listing<Incident> list(String statusPageId) {
    return list(statusPageId, SeriesQuery.all());
  }

  /**
   * Creates an incident. It is never repeated when it is unclear whether it worked.
   *
   * @param statusPageId the status page's ID
   * @param incident what to create
   * @return the new incident
   * @throws NotFoundException when the token has access to no such status page
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Incident create(String statusPageId, IncidentInput incident) {
    return transport.call(CREATE, CallInput.path(statusPageId).payload(incident));
  }

  /**
   * Reads one incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @return the incident
   * @throws NotFoundException when the token has access to no such status page or incident
   */
  public Incident get(String statusPageId, String incidentId) {
    return transport.call(GET, CallInput.path(statusPageId, incidentId));
  }

  /**
   * Changes an incident; what is not set stays as it is.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed incident
   * @throws NotFoundException when the token has access to no such status page or incident
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Incident update(String statusPageId, String incidentId, IncidentInput changes) {
    return transport.call(UPDATE, CallInput.path(statusPageId, incidentId).payload(changes));
  }

  /**
   * Deletes an incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @throws NotFoundException when the token has access to no such status page or incident
   */
  public void delete(String statusPageId, String incidentId) {
    transport.call(DELETE, CallInput.path(statusPageId, incidentId));
  }
}
