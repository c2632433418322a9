package dev.trivet.honeybadger.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.values.TimeQuery;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Notices: the occurrences of a fault. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/faults/">Honeybadger: faults</a>
 */
public final class NoticesApi {

  private static final EndpointGroup NOTICES = DataApi.group("honeybadger.notices");

  static final Endpoint<Listing<Notice>> LIST =
      NOTICES.page("list", "GET projects/{project_id}/faults/{fault_id}/notices", Notice.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public NoticesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the occurrences of a fault, newest first.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param query which occurrences to list
   * @return the occurrences, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault
   */
  public Listing<Notice> list(long projectId, long faultId, TimeQuery query) {
    return transport.call(LIST, CallInput.path(projectId, faultId).query(query));
  }
}
