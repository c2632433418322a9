package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** The panels of dashboards: charts, tables and single figures. Immutable and thread-safe. */
public final class DashboardPanelsApi
    extends NestedApi<DashboardPanel, DashboardPanelInput, DashboardPanelQuery> {

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
   * Duplicates a panel.
   *
   * @param id the ID of the dashboard panel
   * @return the dashboard panel
   */
  public DashboardPanel duplicate(String id) {
    return transport().call(DUPLICATE, CallInput.path(id));
  }
}
