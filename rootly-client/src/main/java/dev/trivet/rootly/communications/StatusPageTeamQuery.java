package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which status page teams to list. */
public final class StatusPageTeamQuery extends PagedQuery<StatusPageTeamQuery> {

  private StatusPageTeamQuery(QueryParameters parameters) {
    super(parameters, StatusPageTeamQuery::new);
  }

  /** {@return all status page teams} */
  public static StatusPageTeamQuery all() {
    return new StatusPageTeamQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public StatusPageTeamQuery include(Include... relationships) {
    return included(relationships);
  }
}
