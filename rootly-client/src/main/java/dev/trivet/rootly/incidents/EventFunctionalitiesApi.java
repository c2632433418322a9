package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Event functionalities: the functionalities that an incident's event names as affected, each with
 * its status. The parent of an event functionality is an event.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidenteventfunctionalities/list-incident-event-functionalities">Rootly:
 *     incident event functionalities</a>
 */
public final class EventFunctionalitiesApi
    extends NestedApi<EventFunctionality, EventFunctionalityInput, EventFunctionalityQuery> {

  static final CollectionEndpoints<EventFunctionality> EVENT_FUNCTIONALITIES =
      CollectionEndpoints.of(
              "rootly.eventFunctionalities",
              "incident_event_functionalities",
              "v1/events/{incident_event_id}/functionalities",
              EventFunctionality.class)
          .membersAt("v1/incident_event_functionalities/{id}")
          .parentIn("incident_event_id")
          .requires("functionality_id", "status")
          .changesNeed("status")
          .onlyToCreate("functionality_id");

  EventFunctionalitiesApi(Transport transport) {
    super(transport, EVENT_FUNCTIONALITIES);
  }
}
