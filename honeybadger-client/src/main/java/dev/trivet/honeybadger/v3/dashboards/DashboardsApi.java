package dev.trivet.honeybadger.v3.dashboards;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;

/** Dashboards of a project. Immutable and thread-safe. Experimental. */
public final class DashboardsApi {

  private static final EndpointGroup DASHBOARDS = V3Api.group("honeybadger-v3.dashboards");

  static final Endpoint<Listing<Dashboard>> LIST =
      DASHBOARDS.page("list", "GET projects/{project_id}/dashboards", Dashboard.class);
  static final Endpoint<Dashboard> CREATE =
      DASHBOARDS
          .one("create", "POST projects/{project_id}/dashboards", Dashboard.class)
          .requires("title");
  static final Endpoint<Dashboard> GET =
      DASHBOARDS.one("get", "GET projects/{project_id}/dashboards/{dashboard_id}", Dashboard.class);
  static final Endpoint<Dashboard> UPDATE =
      DASHBOARDS
          .one("update", "PATCH projects/{project_id}/dashboards/{dashboard_id}", Dashboard.class)
          .repeatable();
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
   * Lists dashboards.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the dashboards, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Dashboard> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists dashboards.
   *
   * @param projectId the project's ID
   * @return the dashboards, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Dashboard> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates a dashboard. It is never repeated when it is unclear whether it worked.
   *
   * @param projectId the project's ID
   * @param dashboard what to create
   * @return the new dashboard
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Dashboard create(String projectId, DashboardInput dashboard) {
    return transport.call(CREATE, CallInput.path(projectId).payload(dashboard));
  }

  /**
   * Reads one dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @return the dashboard
   * @throws NotFoundException when the token has access to no such project or dashboard
   */
  public Dashboard get(String projectId, String dashboardId) {
    return transport.call(GET, CallInput.path(projectId, dashboardId));
  }

  /**
   * Changes a dashboard; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed dashboard
   * @throws NotFoundException when the token has access to no such project or dashboard
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Dashboard update(String projectId, String dashboardId, DashboardInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, dashboardId).payload(changes));
  }

  /**
   * Deletes a dashboard.
   *
   * @param projectId the project's ID
   * @param dashboardId the dashboard's ID
   * @throws NotFoundException when the token has access to no such project or dashboard
   */
  public void delete(String projectId, String dashboardId) {
    transport.call(DELETE, CallInput.path(projectId, dashboardId));
  }
}
