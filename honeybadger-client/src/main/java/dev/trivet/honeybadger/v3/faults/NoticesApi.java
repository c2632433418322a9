package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Operations on notices, the single occurrences of a fault. Immutable and thread-safe.
 * Experimental.
 */
public final class NoticesApi {

  private static final EndpointGroup NOTICES = V3Api.group("honeybadger-v3.notices");

  static final Endpoint<Listing<Notice>> LIST =
      NOTICES.page("list", "GET projects/{project_id}/faults/{fault_id}/notices", Notice.class);
  static final Endpoint<Notice> GET = NOTICES.one("get", "GET notices/{uuid}", Notice.class);

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
   * Lists the notices of a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param query how many notices to fetch with each request, and whether to apply source maps
   * @return the notices, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public Listing<Notice> list(String projectId, String faultId, NoticeQuery query) {
    return transport.call(LIST, CallInput.path(projectId, faultId).query(query));
  }

  /**
   * Lists the notices of a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the notices, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public Listing<Notice> list(String projectId, String faultId) {
    return list(projectId, faultId, NoticeQuery.all());
  }

  /**
   * Reads one notice, with source maps applied to its backtrace.
   *
   * @param uuid the notice's ID, a UUID
   * @return the notice
   * @throws NotFoundException when there is no such notice, or the token has no access to it
   */
  public Notice get(String uuid) {
    return transport.call(GET, CallInput.path(uuid));
  }

  /**
   * Reads one notice.
   *
   * @param uuid the notice's ID, a UUID
   * @param unmapped whether to return the backtrace as it was reported, without source maps applied
   * @return the notice
   * @throws NotFoundException when there is no such notice, or the token has no access to it
   */
  public Notice get(String uuid, boolean unmapped) {
    return transport.call(
        GET, CallInput.path(uuid).query(QueryParameters.none().with("unmapped", unmapped)));
  }
}
