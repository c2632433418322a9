package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the events of an incident. */
public final class IncidentEventQuery extends PagedQuery<IncidentEventQuery> {

  private IncidentEventQuery(QueryParameters parameters) {
    super(parameters, IncidentEventQuery::new);
  }

  /** {@return all incident events} */
  public static IncidentEventQuery all() {
    return new IncidentEventQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentEventQuery include(Include... relationships) {
    return included(relationships);
  }
}
