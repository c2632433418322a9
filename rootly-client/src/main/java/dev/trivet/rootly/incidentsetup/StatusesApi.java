package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Statuses: the steps of an incident's lifecycle. The API can only read statuses. Calls take the ID
 * or the slug of a status.
 *
 * @see <a href="https://docs.rootly.com/api-reference/statuses/list-statuses">Rootly: statuses</a>
 */
public final class StatusesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.statuses");

  static final Endpoint<Listing<Status>> LIST = GROUP.page("list", "GET v1/statuses", Status.class);
  static final Endpoint<Status> GET = GROUP.one("get", "GET v1/statuses/{id}", Status.class);

  private final Transport transport;

  StatusesApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all statuses; fetched page by page as you iterate} */
  public Listing<Status> list() {
    return transport.call(LIST);
  }

  /**
   * Lists statuses.
   *
   * @param query which statuses to list
   * @return the statuses; fetched page by page as you iterate
   */
  public Listing<Status> list(StatusQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one status.
   *
   * @param id the ID or slug of the status
   * @return the status
   * @throws dev.trivet.core.error.NotFoundException when there is no such status
   */
  public Status get(String id) {
    return transport.call(GET, CallInput.path(id));
  }
}
