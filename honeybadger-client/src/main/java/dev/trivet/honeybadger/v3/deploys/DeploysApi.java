package dev.trivet.honeybadger.v3.deploys;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Operations on the deploys of a project. Immutable and thread-safe. Experimental. */
public final class DeploysApi {

  private static final EndpointGroup DEPLOYS = V3Api.group("honeybadger-v3.deploys");

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
   * Lists the deploys of a project.
   *
   * @param projectId the project's ID
   * @param query which deploys to list
   * @return the deploys, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Deploy> list(String projectId, DeployQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query));
  }

  /**
   * Lists the deploys of a project.
   *
   * @param projectId the project's ID
   * @return the deploys, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Deploy> list(String projectId) {
    return list(projectId, DeployQuery.all());
  }

  /**
   * Reads one deploy.
   *
   * @param projectId the project's ID
   * @param deployId the deploy's ID
   * @return the deploy
   * @throws NotFoundException when there is no such project or deploy, or the token has no access
   *     to it
   */
  public Deploy get(String projectId, String deployId) {
    return transport.call(GET, CallInput.path(projectId, deployId));
  }

  /**
   * Deletes a deploy.
   *
   * @param projectId the project's ID
   * @param deployId the deploy's ID
   * @throws NotFoundException when there is no such project or deploy, or the token has no access
   *     to it
   */
  public void delete(String projectId, String deployId) {
    transport.call(DELETE, CallInput.path(projectId, deployId));
  }
}
