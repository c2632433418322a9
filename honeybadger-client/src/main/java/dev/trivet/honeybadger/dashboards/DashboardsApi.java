package dev.trivet.honeybadger.dashboards;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Dashboards of a project. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/dashboards/">Honeybadger: dashboards</a>
 */
public final class DashboardsApi {

  private static final EndpointGroup DASHBOARDS = DataApi.group("honeybadger.dashboards");

  static final Endpoint<Listing<Dashboard>> LIST =
      DASHBOARDS.page("list", "GET projects/{project_id}/dashboards", Dashboard.class);
  static final Endpoint<Dashboard> GET =
      DASHBOARDS.one("get", "GET projects/{project_id}/dashboards/{dashboard_id}", Dashboard.class);
  static final Endpoint<Dashboard> CREATE =
      DASHBOARDS
          .one("create", "POST projects/{project_id}/dashboards", Dashboard.class)
          .wrappedIn("dashboard")
          .requires("title");
  static final Endpoint<Void> REPLACE =
      DASHBOARDS
          .none("replace", "PUT projects/{project_id}/dashboards/{dashboard_id}")
          .wrappedIn("dashboard")
          .requires("title", "widgets");
  static final Endpoint<Void> DELETE =
      DASHBOARDS.none("delete", "DELETE projects/{project_id}/dashboards/{dashboard_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public DashboardsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the dashboards of a project.
   *
   * @param projectId the project's ID
   * @return the dashboards, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Dashboard> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Reads one dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @return the dashboard
   * @throws NotFoundException when there is no such project or dashboard
   */
  public Dashboard get(long projectId, String dashboardId) {
    return transport.call(GET, CallInput.path(projectId, dashboardId));
  }

  /**
   * Creates a dashboard. It is never repeated when it is unclear whether it worked, because that
   * could create a second one.
   *
   * @param projectId the project's ID
   * @param dashboard what to create; needs a title
   * @return the new dashboard
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Dashboard create(long projectId, DashboardInput dashboard) {
    return transport.call(CREATE, CallInput.path(projectId).payload(dashboard));
  }

  /**
   * Replaces everything on a dashboard: what is not sent is gone, so title and widgets must be
   * given even where they stay. Honeybadger does not return the dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @param dashboard the whole dashboard; needs a title and its widgets, which may be an empty list
   * @throws NotFoundException when there is no such project or dashboard
   * @throws ValidationException when Honeybadger does not accept something
   */
  public void replace(long projectId, String dashboardId, DashboardInput dashboard) {
    transport.call(REPLACE, CallInput.path(projectId, dashboardId).payload(dashboard));
  }

  /**
   * Deletes a dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @throws NotFoundException when there is no such project or dashboard
   */
  public void delete(long projectId, String dashboardId) {
    transport.call(DELETE, CallInput.path(projectId, dashboardId));
  }
}
