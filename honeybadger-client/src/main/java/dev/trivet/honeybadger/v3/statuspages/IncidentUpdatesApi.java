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
 * Operations on the updates on an incident on a status page. Subscribers may be notified. Immutable
 * and thread-safe. Experimental.
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
   * Lists the updates on an incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param query how many updates to fetch with each request
   * @return the incident updates, fetched page by page as you iterate
   * @throws NotFoundException when there is no such status page or incident, or the token has no
   *     access to it
   */
  public Listing<IncidentUpdate> list(String statusPageId, String incidentId, SeriesQuery query) {
    return transport.call(UPDATES.list(), CallInput.path(statusPageId, incidentId).query(query));
  }

  /**
   * Lists the updates on an incident.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @return the incident updates, fetched page by page as you iterate
   * @throws NotFoundException when there is no such status page or incident, or the token has no
   *     access to it
   */
  public Listing<IncidentUpdate> list(String statusPageId, String incidentId) {
    return list(statusPageId, incidentId, SeriesQuery.all());
  }

  /**
   * Creates an incident update. The call is never retried when its outcome is in doubt.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param update the update to create
   * @return the new incident update
   * @throws NotFoundException when there is no such status page or incident, or the token has no
   *     access to it
   * @throws ValidationException when Honeybadger rejects a value
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
   * @throws NotFoundException when there is no such status page, incident or update, or the token
   *     has no access to it
   */
  public IncidentUpdate get(String statusPageId, String incidentId, String updateId) {
    return transport.call(UPDATES.get(), CallInput.path(statusPageId, incidentId, updateId));
  }

  /**
   * Updates an incident update; what is not set stays as it is.
   *
   * @param statusPageId the status page's ID
   * @param incidentId the incident's ID
   * @param updateId the update's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @return the changed incident update
   * @throws NotFoundException when there is no such status page, incident or update, or the token
   *     has no access to it
   * @throws ValidationException when Honeybadger rejects a value
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
   * @throws NotFoundException when there is no such status page, incident or update, or the token
   *     has no access to it
   */
  public void delete(String statusPageId, String incidentId, String updateId) {
    transport.call(UPDATES.delete(), CallInput.path(statusPageId, incidentId, updateId));
  }
}
