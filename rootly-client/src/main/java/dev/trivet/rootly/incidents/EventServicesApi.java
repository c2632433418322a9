package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Event services: the services that an incident's event names as affected, each with its status.
 * The parent of an event service is an event.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidenteventservices/list-incident-event-services">Rootly:
 *     incident event services</a>
 */
public final class EventServicesApi
    extends NestedApi<EventService, EventServiceInput, EventServiceQuery> {

  static final CollectionEndpoints<EventService> EVENT_SERVICES =
      CollectionEndpoints.of(
              "rootly.eventServices",
              "incident_event_services",
              "v1/events/{incident_event_id}/services",
              EventService.class)
          .membersAt("v1/incident_event_services/{id}")
          .parentIn("incident_event_id")
          .requires("service_id", "status")
          .changesNeed("status")
          .onlyToCreate("service_id");

  EventServicesApi(Transport transport) {
    super(transport, EVENT_SERVICES);
  }
}
