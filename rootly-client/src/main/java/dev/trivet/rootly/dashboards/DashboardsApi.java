package dev.trivet.rootly.dashboards;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Dashboards: pages with panels that show figures about incidents, alerts and people. Calls take
 * the ID or the slug of a dashboard.
 *
 * @see <a href="https://docs.rootly.com/api-reference/dashboards/list-dashboards">Rootly:
 *     dashboards</a>
 */
public final class DashboardsApi extends CollectionApi<Dashboard, DashboardInput, IncludeQuery> {

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
   * @param id the ID or slug of the dashboard
   * @param include the relationships to include
   * @return the dashboard
   */
  public Dashboard get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Copies a dashboard with its panels. Never retried when its outcome is in doubt.
   *
   * @param id the ID or slug of the dashboard
   * @return the copy
   * @throws dev.trivet.core.error.NotFoundException when there is no such dashboard
   */
  public Dashboard duplicate(String id) {
    return transport().call(DUPLICATE, CallInput.path(id));
  }

  /**
   * Makes a dashboard the default dashboard of the user whom the API key belongs to.
   *
   * @param id the ID or slug of the dashboard
   * @return the dashboard
   * @throws dev.trivet.core.error.NotFoundException when there is no such dashboard
   */
  public Dashboard setDefault(String id) {
    return transport().call(SET_DEFAULT, CallInput.path(id));
  }

  /**
   * Finds the dashboard with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * dashboard that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two dashboards.
   *
   * @param input the dashboard to create if none has its name
   * @return the dashboard, and whether this call created it
   */
  public Ensured<Dashboard> ensure(DashboardInput input) {
    return ensureBy(input, input.name(), name -> IncludeQuery.all(), Dashboard::name);
  }
}
