package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * The panels of dashboards: charts, tables and single figures.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/dashboardpanels/list-dashboard-panels">Rootly:
 *     dashboard panels</a>
 */
public final class DashboardPanelsApi
    extends NestedApi<DashboardPanel, DashboardPanelInput, IncludeQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.dashboardPanels");

  static final CollectionEndpoints<DashboardPanel> DASHBOARD_PANELS =
      CollectionEndpoints.of(
              "rootly.dashboardPanels",
              "dashboard_panels",
              "v1/dashboards/{dashboard_id}/panels",
              DashboardPanel.class)
          .membersAt("v1/dashboard_panels/{id}")
          .requires("params");
  static final Endpoint<DashboardPanel> DUPLICATE =
      GROUP.one("duplicate", "POST v1/dashboard_panels/{id}/duplicate", DashboardPanel.class);

  DashboardPanelsApi(Transport transport) {
    super(transport, DASHBOARD_PANELS);
  }

  /**
   * Reads one panel with data for another date range, period or time zone than its dashboard has.
   *
   * @param id the ID of the panel
   * @param view the date range, period and time zone of the data
   * @return the panel
   * @throws dev.trivet.core.error.NotFoundException when there is no such panel, or the API key may
   *     not see it
   */
  public DashboardPanel get(String id, PanelView view) {
    return transport().call(DASHBOARD_PANELS.get(), CallInput.path(id).query(view.parameters()));
  }

  /**
   * Copies a panel within its dashboard. Never retried when its outcome is in doubt.
   *
   * @param id the ID of the panel
   * @return the copy
   * @throws dev.trivet.core.error.NotFoundException when there is no such panel
   */
  public DashboardPanel duplicate(String id) {
    return transport().call(DUPLICATE, CallInput.path(id));
  }
}
