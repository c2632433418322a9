package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which incident events to list. */
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
   * @param relationships which ones
   * @return the changed query
   */
  public IncidentEventQuery include(Include... relationships) {
    return included(relationships);
  }
}
