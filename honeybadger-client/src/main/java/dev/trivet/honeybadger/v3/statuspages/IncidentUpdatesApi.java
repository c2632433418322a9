package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.SeriesQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * What was said about an incident on a status page. Subscribers may be notified. Immutable and
 * thread-safe. Experimental.
 */
public final class IncidentUpdatesApi {

  static final CollectionEndpoints<IncidentUpdate, IncidentUpdate> UPDATES =
      V3Api.collection(
          "honeybadger-v3.incidentUpdates",
          "status_pages/{status_page_id}/incidents/{incident_id}/updates/{update_id}",
          IncidentUpdate.class);

  private final Transport transport;

  IncidentUpdatesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists what was said about an incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param query which ones
   * @return the incident updates, fetched while they are walked
   * @throws NotFoundException when the token has access to no such status page or incident
   */
  public Listing<IncidentUpdate> list(String statusPageId, String incidentId, SeriesQuery query) {
    return transport.call(
        UPDATES.list(), CallInput.path(statusPageId, incidentId).query(query.parameters()));
  }

  /**
   * Lists what was said about an incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @return the incident updates, fetched while they are walked
   * @throws NotFoundException when the token has access to no such status page or incident
   */
  public Listing<IncidentUpdate> list(String statusPageId, String incidentId) {
    return list(statusPageId, incidentId, SeriesQuery.all());
  }

  /**
   * Creates an incident update. It is never repeated when it is unclear whether it worked.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param update what to create
   * @return the new incident update
   * @throws NotFoundException when the token has access to no such status page or incident
   * @throws ValidationException when Honeybadger does not accept something
   */
  public IncidentUpdate create(String statusPageId, String incidentId, IncidentUpdateInput update) {
    return transport.call(
        UPDATES.create(), CallInput.path(statusPageId, incidentId).payload(update));
  }

  /**
   * Reads one incident update.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param updateId the update's ID
   * @return the incident update
   * @throws NotFoundException when the token has access to no such status page, incident or update
   */
  public IncidentUpdate get(String statusPageId, String incidentId, String updateId) {
    return transport.call(UPDATES.get(), CallInput.path(statusPageId, incidentId, updateId));
  }

  /**
   * Changes an incident update; what is not set stays as it is.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param updateId the update's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed incident update
   * @throws NotFoundException when the token has access to no such status page, incident or update
   * @throws ValidationException when Honeybadger does not accept something
   */
  public IncidentUpdate update(
      String statusPageId, String incidentId, String updateId, IncidentUpdateInput changes) {
    return transport.call(
        UPDATES.update(), CallInput.path(statusPageId, incidentId, updateId).payload(changes));
  }

  /**
   * Deletes an incident update.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param updateId the update's ID
   * @throws NotFoundException when the token has access to no such status page, incident or update
   */
  public void delete(String statusPageId, String incidentId, String updateId) {
    transport.call(UPDATES.delete(), CallInput.path(statusPageId, incidentId, updateId));
  }
}
