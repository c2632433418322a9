package dev.trivet.rootly.communications;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status pages: where visitors see how things are going. Calls take the ID or the slug of a status
 * page. Immutable and thread-safe.
 */
public final class StatusPagesApi
    extends CollectionApi<StatusPage, StatusPageInput, StatusPageQuery> {

  static final CollectionEndpoints<StatusPage> STATUS_PAGES =
      CollectionEndpoints.of(
              "rootly.statusPages", "status_pages", "v1/status-pages", StatusPage.class)
          .requires("title");

  StatusPagesApi(Transport transport) {
    super(transport, STATUS_PAGES);
  }
}
