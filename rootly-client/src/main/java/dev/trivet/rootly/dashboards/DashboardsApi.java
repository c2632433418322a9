package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Dashboards: pages with panels that show figures about incidents, alerts and people. Calls take
 * the ID or the slug of a dashboard. Immutable and thread-safe.
 */
public final class DashboardsApi extends CollectionApi<Dashboard, DashboardInput, DashboardQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.dashboards");

  static final CollectionEndpoints<Dashboard> DASHBOARDS =
      CollectionEndpoints.of("rootly.dashboards", "dashboards", "v1/dashboards", Dashboard.class)
          .requires("name", "owner");
  static final Endpoint<Dashboard> DUPLICATE =
      GROUP.one("duplicate", "POST v1/dashboards/{id}/duplicate", Dashboard.class);
  static final Endpoint<Dashboard> SET_DEFAULT =
      GROUP.one("setDefault", "POST v1/dashboards/{id}/set_default", Dashboard.class);

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

  /** {@return the panels of dashboards: charts, tables and single figures} */
  public DashboardPanelsApi panels() {
    return new DashboardPanelsApi(transport());
  }

  /** {@return pulses: changes to services, such as deployments} */
  public PulsesApi pulses() {
    return new PulsesApi(transport());
  }

  /**
   * Reads one dashboard together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the dashboard
   */
  public Dashboard get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Duplicates a dashboard.
   *
   * @param id the ID of the dashboard
   * @return the dashboard
   */
  public Dashboard duplicate(String id) {
    return transport().call(DUPLICATE, CallInput.path(id));
  }

  /**
   * Makes a dashboard the default of the user.
   *
   * @param id the ID of the dashboard
   * @return the dashboard
   */
  public Dashboard setDefault(String id) {
    return transport().call(SET_DEFAULT, CallInput.path(id));
  }
}
