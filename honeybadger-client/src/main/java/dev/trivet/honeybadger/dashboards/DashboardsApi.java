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
 * Dashboards of a project, which show query results, faults, alarms and the like. Immutable and
 * thread-safe.
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
   * @return the dashboards, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
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
   * Creates a dashboard. The call is never retried when its outcome is in doubt, because that could
   * create a second dashboard.
   *
   * @param projectId the project's ID
   * @param dashboard the dashboard to create; needs a title
   * @return the new dashboard
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public Dashboard create(long projectId, DashboardInput dashboard) {
    return transport.call(CREATE, CallInput.path(projectId).payload(dashboard));
  }

  /**
   * Replaces the whole content of a dashboard: what is not sent is removed, so title and widgets
   * must be given even if they do not change. Honeybadger does not return the dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @param dashboard the new content; needs a title and the widgets, which may be an empty list
   * @throws NotFoundException when there is no such project or dashboard
   * @throws ValidationException when Honeybadger rejects a value
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
