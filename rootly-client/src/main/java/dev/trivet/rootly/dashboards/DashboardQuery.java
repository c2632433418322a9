package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which dashboards to list. */
public final class DashboardQuery extends PagedQuery<DashboardQuery> {

  private DashboardQuery(QueryParameters parameters) {
    super(parameters, DashboardQuery::new);
  }

  /** {@return all dashboards} */
  public static DashboardQuery all() {
    return new DashboardQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public DashboardQuery include(Include... relationships) {
    return included(relationships);
  }
}
