package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the event functionalities of an event. */
public final class EventFunctionalityQuery extends PagedQuery<EventFunctionalityQuery> {

  private EventFunctionalityQuery(QueryParameters parameters) {
    super(parameters, EventFunctionalityQuery::new);
  }

  /** {@return all event functionalities} */
  public static EventFunctionalityQuery all() {
    return new EventFunctionalityQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EventFunctionalityQuery include(Include... relationships) {
    return included(relationships);
  }
}
