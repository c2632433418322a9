package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.CollectionApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the status pages of the account, and on the incidents on a page. Immutable and
 * thread-safe. Experimental.
 */
public final class StatusPagesApi extends CollectionApi<StatusPage, StatusPageInput, PageQuery> {

  static final CollectionEndpoints<StatusPage, StatusPage> STATUS_PAGES =
      V3Api.collection(
              "honeybadger-v3.statusPages", "status_pages/{status_page_id}", StatusPage.class)
          .requires("name");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public StatusPagesApi(Transport transport) {
    super(transport, STATUS_PAGES);
  }

  /** {@return the calls for the incidents on a status page} */
  public IncidentsApi incidents() {
    return new IncidentsApi(transport());
  }

  /** {@return the calls for the updates on an incident on a status page} */
  public IncidentUpdatesApi incidentUpdates() {
    return new IncidentUpdatesApi(transport());
  }
}
