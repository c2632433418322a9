package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which status page components to list. */
public final class StatusPageComponentQuery extends PagedQuery<StatusPageComponentQuery> {

  private StatusPageComponentQuery(QueryParameters parameters) {
    super(parameters, StatusPageComponentQuery::new);
  }

  /** {@return all status page components} */
  public static StatusPageComponentQuery all() {
    return new StatusPageComponentQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public StatusPageComponentQuery include(Include... relationships) {
    return included(relationships);
  }
}
