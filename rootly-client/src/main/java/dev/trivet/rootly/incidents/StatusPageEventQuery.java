package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the status page events of an incident. */
public final class StatusPageEventQuery extends PagedQuery<StatusPageEventQuery> {

  private StatusPageEventQuery(QueryParameters parameters) {
    super(parameters, StatusPageEventQuery::new);
  }

  /** {@return all status page events} */
  public static StatusPageEventQuery all() {
    return new StatusPageEventQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public StatusPageEventQuery include(Include... relationships) {
    return included(relationships);
  }
}
