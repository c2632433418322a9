package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Events: the entries on the timeline of an incident, which is their parent.
 *
 * @see <a href="https://docs.rootly.com/api-reference/incidentevents/list-incident-events">Rootly:
 *     incident events</a>
 */
public final class IncidentEventsApi
    extends NestedApi<IncidentEvent, IncidentEventInput, IncidentEventQuery> {

  static final CollectionEndpoints<IncidentEvent> INCIDENT_EVENTS =
      CollectionEndpoints.of(
              "rootly.incidentEvents",
              "incident_events",
              "v1/incidents/{incident_id}/events",
              IncidentEvent.class)
          .membersAt("v1/events/{id}")
          .requires("event");

  IncidentEventsApi(Transport transport) {
    super(transport, INCIDENT_EVENTS);
  }
}
