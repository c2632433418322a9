package dev.trivet.rootly.access;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * The audit log: who did what to which item, and when.
 *
 * @see <a href="https://docs.rootly.com/api-reference/audits/list-audits">Rootly: audits</a>
 */
public final class AuditsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.audits");

  static final Endpoint<Listing<Audit>> LIST = GROUP.page("list", "GET v1/audits", Audit.class);

  private final Transport transport;

  AuditsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the entries of the audit log.
   *
   * @param query limits the list
   * @return the entries; fetched page by page as you iterate
   */
  public Listing<Audit> list(AuditQuery query) {
    return transport.call(LIST, query);
  }
}
