package dev.trivet.rollbar.servicelinks;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Service links of one project: links to other services that its items show. Immutable and
 * thread-safe.
 *
 * <p>All calls need the project token.
 */
public final class ServiceLinksApi {

  private static final EndpointGroup SERVICE_LINKS =
      EndpointGroup.of("rollbar.serviceLinks").credential(RollbarAuth.PROJECT);

  static final Endpoint<Listing<ServiceLink>> LIST =
      SERVICE_LINKS.page("list", "GET service_links", ServiceLink.class);

  static final Endpoint<ServiceLink> CREATE =
      SERVICE_LINKS.one("create", "POST service_links", ServiceLink.class);

  static final Endpoint<ServiceLink> GET =
      SERVICE_LINKS.one("get", "GET service_links/{id}", ServiceLink.class);

  static final Endpoint<ServiceLink> UPDATE =
      SERVICE_LINKS.one("update", "PUT service_links/{id}", ServiceLink.class);

  static final Endpoint<Void> DELETE = SERVICE_LINKS.none("delete", "DELETE service_links/{id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ServiceLinksApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all service links of the project; fetched page by page as you iterate} */
  public Listing<ServiceLink> list() {
    return transport.call(LIST);
  }

  /**
   * Creates a service link. Sending it twice would create two links, so the call is never retried
   * when its outcome is in doubt. The account's plan limits the number of links.
   *
   * @param link the link to create
   * @return the new link
   * @see <a href="https://docs.rollbar.com/reference/post_api-1-service-links">Rollbar: create a
   *     service link</a>
   */
  public ServiceLink create(ServiceLinkInput link) {
    return transport.send(CREATE, link);
  }

  /**
   * Reads one service link.
   *
   * @param linkId the link's ID
   * @return the link
   * @throws dev.trivet.core.error.NotFoundException when no service link has this ID
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-service-links-id">Rollbar: get a
   *     service link</a>
   */
  public ServiceLink get(long linkId) {
    return transport.call(GET, CallInput.path(linkId));
  }

  /**
   * Replaces a service link as a whole.
   *
   * @param linkId the link's ID
   * @param link the link to replace it with
   * @return the changed link
   * @throws dev.trivet.core.error.NotFoundException when no service link has this ID
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-service-links-id">Rollbar: update a
   *     service link</a>
   */
  public ServiceLink update(long linkId, ServiceLinkInput link) {
    return transport.call(UPDATE, CallInput.path(linkId).payload(link));
  }

  /**
   * Deletes a service link.
   *
   * @param linkId the link's ID
   * @throws dev.trivet.core.error.NotFoundException when no service link has this ID
   * @see <a href="https://docs.rollbar.com/reference/delete_api-1-service-links-id">Rollbar: delete
   *     a service link</a>
   */
  public void delete(long linkId) {
    transport.call(DELETE, CallInput.path(linkId));
  }
}
