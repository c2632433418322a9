package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which dashboard panels to list. */
public final class DashboardPanelQuery extends PagedQuery<DashboardPanelQuery> {

  private DashboardPanelQuery(QueryParameters parameters) {
    super(parameters, DashboardPanelQuery::new);
  }

  /** {@return all dashboard panels} */
  public static DashboardPanelQuery all() {
    return new DashboardPanelQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public DashboardPanelQuery include(Include... relationships) {
    return included(relationships);
  }
}
