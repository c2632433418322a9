package dev.trivet.honeybadger.deploys;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Deploys of a project. New deploys are reported with the project's key, through {@code
 * honeybadger.reporting()}. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/deployments/">Honeybadger: deployments</a>
 */
public final class DeploysApi {

  private static final EndpointGroup DEPLOYS = DataApi.group("honeybadger.deploys");

  static final Endpoint<Listing<Deploy>> LIST =
      DEPLOYS.page("list", "GET projects/{project_id}/deploys", Deploy.class);
  static final Endpoint<Deploy> GET =
      DEPLOYS.one("get", "GET projects/{project_id}/deploys/{deploy_id}", Deploy.class);
  static final Endpoint<Void> DELETE =
      DEPLOYS.none("delete", "DELETE projects/{project_id}/deploys/{deploy_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public DeploysApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the deploys of a project, newest first.
   *
   * @param projectId the project's ID
   * @param query which deploys to list
   * @return the deploys, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Deploy> list(long projectId, DeployQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query));
  }

  /**
   * Reads one deploy.
   *
   * @param projectId the project's ID
   * @param deployId the deploy's ID
   * @return the deploy
   * @throws NotFoundException when there is no such project or deploy
   */
  public Deploy get(long projectId, long deployId) {
    return transport.call(GET, CallInput.path(projectId, deployId));
  }

  /**
   * Deletes a deploy.
   *
   * @param projectId the project's ID
   * @param deployId the deploy's ID
   * @throws NotFoundException when there is no such project or deploy
   */
  public void delete(long projectId, long deployId) {
    transport.call(DELETE, CallInput.path(projectId, deployId));
  }
}
