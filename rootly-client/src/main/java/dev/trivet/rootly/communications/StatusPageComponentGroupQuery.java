package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which status page component groups to list. */
public final class StatusPageComponentGroupQuery extends PagedQuery<StatusPageComponentGroupQuery> {

  private StatusPageComponentGroupQuery(QueryParameters parameters) {
    super(parameters, StatusPageComponentGroupQuery::new);
  }

  /** {@return all status page component groups} */
  public static StatusPageComponentGroupQuery all() {
    return new StatusPageComponentGroupQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public StatusPageComponentGroupQuery include(Include... relationships) {
    return included(relationships);
  }
}
