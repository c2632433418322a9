package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status page events: the updates about an incident on status pages. The parent of an event is an
 * incident. Creating one posts it to the status page and can notify its subscribers.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentstatuspageevents/list-incident-status-page-events">Rootly:
 *     incident status page events</a>
 */
public final class StatusPageEventsApi
    extends NestedApi<StatusPageEvent, StatusPageEventInput, StatusPageEventQuery> {

  static final CollectionEndpoints<StatusPageEvent> STATUS_PAGE_EVENTS =
      CollectionEndpoints.of(
              "rootly.statusPageEvents",
              "incident_status_page_events",
              "v1/incidents/{incident_id}/status-page-events",
              StatusPageEvent.class)
          .membersAt("v1/status-page-events/{id}")
          .requires("event")
          .onlyToCreate("status_page_components");

  StatusPageEventsApi(Transport transport) {
    super(transport, STATUS_PAGE_EVENTS);
  }
}
