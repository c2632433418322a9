package dev.trivet.honeybadger.v3.dashboards;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/** Operations on the dashboards of a project. Immutable and thread-safe. Experimental. */
public final class DashboardsApi extends NestedApi<Dashboard, DashboardInput, PageQuery> {

  static final CollectionEndpoints<Dashboard, Dashboard> DASHBOARDS =
      V3Api.collection(
              "honeybadger-v3.dashboards",
              "projects/{project_id}/dashboards/{dashboard_id}",
              Dashboard.class)
          .requires("title");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public DashboardsApi(Transport transport) {
    super(transport, DASHBOARDS);
  }
}
