package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status pages, which show visitors the status of services and functionalities, incidents and
 * maintenance. Calls take the ID or the slug of a status page.
 *
 * @see <a href="https://docs.rootly.com/api-reference/statuspages/list-status-pages">Rootly: status
 *     pages</a>
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

  /**
   * Finds the status page with the title of the input, or creates it. Titles are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A status
   * page that is found is not changed. Rootly does not document that titles are unique, so two
   * callers at the same moment may create two status pages.
   *
   * @param input the status page to create if none has its title
   * @return the status page, and whether this call created it
   */
  public Ensured<StatusPage> ensure(StatusPageInput input) {
    return ensureBy(input, input.title(), title -> StatusPageQuery.all(), StatusPage::title);
  }
}
