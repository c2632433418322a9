package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the event services of an event. */
public final class EventServiceQuery extends PagedQuery<EventServiceQuery> {

  private EventServiceQuery(QueryParameters parameters) {
    super(parameters, EventServiceQuery::new);
  }

  /** {@return all event services} */
  public static EventServiceQuery all() {
    return new EventServiceQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EventServiceQuery include(Include... relationships) {
    return included(relationships);
  }
}
