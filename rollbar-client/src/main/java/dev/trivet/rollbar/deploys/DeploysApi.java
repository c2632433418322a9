package dev.trivet.rollbar.deploys;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Deploys of one project. Immutable and thread-safe.
 *
 * <p>Reading needs the project token, or listing the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}; reporting needs the {@code post_server_item}
 * token.
 */
public final class DeploysApi {

  private static final EndpointGroup DEPLOYS =
      EndpointGroup.of("rollbar.deploys")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<DeployCreated> CREATE =
      DEPLOYS
          .one("create", "POST deploy", DeployCreated.class)
          .resultAt("data")
          .credential(RollbarAuth.POST_SERVER_ITEM);

  static final Endpoint<Deploy> GET = DEPLOYS.one("get", "GET deploy/{deploy_id}", Deploy.class);

  static final Endpoint<Listing<Deploy>> LIST =
      DEPLOYS
          .page("list", "GET deploys", Deploy.class)
          .resultAt("deploys")
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<Deploy> UPDATE =
      DEPLOYS
          .one("update", "PATCH deploy/{deploy_id}", Deploy.class)
          .credential(RollbarAuth.POST_SERVER_ITEM)
          .repeatable();

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
   * Reports a deploy. Sending it twice would report two deploys, so the call is never retried when
   * its outcome is in doubt.
   *
   * @param deploy the deploy to report
   * @return the deploy's ID
   * @see <a href="https://docs.rollbar.com/reference/post-deploy">Rollbar: report a deploy</a>
   */
  public DeployCreated create(DeployCreate deploy) {
    return transport.send(CREATE, deploy);
  }

  /**
   * Reads one deploy.
   *
   * @param deployId the deploy's ID
   * @return the deploy
   * @throws dev.trivet.core.error.NotFoundException when no deploy has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-a-deploy">Rollbar: get a deploy</a>
   */
  public Deploy get(long deployId) {
    return transport.call(GET, CallInput.path(deployId));
  }

  /** {@return all deploys of the project, newest first; fetched page by page as you iterate} */
  public Listing<Deploy> list() {
    return list(DeployQuery.all());
  }

  /**
   * Lists the deploys of the project, newest first.
   *
   * @param query which deploys to list
   * @return the deploys; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-deploys">Rollbar: list deploys</a>
   */
  public Listing<Deploy> list(DeployQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Changes the status of a deploy that was reported as started, to say how it ended.
   *
   * @param deployId the deploy's ID
   * @param update the deploy's new status, and a comment
   * @return the changed deploy
   * @throws dev.trivet.core.error.NotFoundException when no deploy has this ID
   * @throws dev.trivet.core.error.ConflictException when the deploy has ended already. After a lost
   *     response, an earlier attempt of this call may have ended it: read the deploy and compare
   * @see <a href="https://docs.rollbar.com/reference/update-a-deploy">Rollbar: update a deploy</a>
   */
  public Deploy update(long deployId, DeployUpdate update) {
    return transport.call(UPDATE, CallInput.path(deployId).payload(update));
  }
}
