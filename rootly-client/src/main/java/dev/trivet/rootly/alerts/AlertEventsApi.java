package dev.trivet.rootly.alerts;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert events: what happened to alerts. Only notes can be created, changed and deleted.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alertevents/list-alert-events">Rootly: alert
 *     events</a>
 */
public final class AlertEventsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alertEvents");

  static final Endpoint<Listing<AlertEvent>> LIST =
      GROUP.page("list", "GET v1/alerts/{alert_id}/events", AlertEvent.class);
  static final Endpoint<AlertEvent> CREATE =
      GROUP
          .one("create", "POST v1/alerts/{alert_id}/events", AlertEvent.class)
          .wrappedIn("alert_events")
          .requires("kind", "details");
  static final Endpoint<Listing<AlertEvent>> FEED =
      GROUP
          .page("feed", "GET v1/alert_events", AlertEvent.class)
          .paged(CollectionEndpoints.cursors());
  static final Endpoint<AlertEvent> GET =
      GROUP.one("get", "GET v1/alert_events/{id}", AlertEvent.class);
  static final Endpoint<AlertEvent> UPDATE =
      GROUP
          .one("update", "PATCH v1/alert_events/{id}", AlertEvent.class)
          .wrappedIn("alert_events")
          .requires("details")
          .refuses("kind");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/alert_events/{id}");

  private final Transport transport;

  AlertEventsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the events of an alert.
   *
   * @param alertId the ID of the alert
   * @param query limits the list
   * @return the alert events; fetched page by page as you iterate
   */
  public Listing<AlertEvent> list(String alertId, AlertEventQuery query) {
    return transport.call(LIST, CallInput.path(alertId).query(query));
  }

  /**
   * Writes a note on an alert.
   *
   * @param alertId the ID of the alert
   * @param input the note to write
   * @return the new alert event
   */
  public AlertEvent create(String alertId, AlertEventInput input) {
    return transport.call(CREATE, CallInput.path(alertId).payload(input));
  }

  /**
   * Lists the events of all alerts that the API key may see, the oldest first unless sorted
   * otherwise. Pages are fetched by cursor.
   *
   * @param query limits the list
   * @return the alert events; fetched page by page as you iterate
   */
  public Listing<AlertEvent> feed(AlertEventFeedQuery query) {
    return transport.call(FEED, query);
  }

  /**
   * Reads one alert event.
   *
   * @param id the ID of the alert event
   * @return the alert event
   */
  public AlertEvent get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes a note.
   *
   * @param id the ID of the alert event
   * @param input what to change
   * @return the alert event after the change
   */
  public AlertEvent update(String id, AlertEventInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a note.
   *
   * @param id the ID of the alert event
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
