package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;

/**
 * Status pages of the account. Incidents on a page are below them. Immutable and thread-safe.
 * Experimental.
 */
public final class StatusPagesApi {

  private static final EndpointGroup STATUS_PAGES = V3Api.group("honeybadger-v3.statusPages");

  static final Endpoint<Listing<StatusPage>> LIST =
      STATUS_PAGES.page("list", "GET status_pages", StatusPage.class);
  static final Endpoint<StatusPage> CREATE =
      STATUS_PAGES.one("create", "POST status_pages", StatusPage.class).requires("name");
  static final Endpoint<StatusPage> GET =
      STATUS_PAGES.one("get", "GET status_pages/{status_page_id}", StatusPage.class);
  static final Endpoint<StatusPage> UPDATE =
      STATUS_PAGES
          .one("update", "PATCH status_pages/{status_page_id}", StatusPage.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      STATUS_PAGES.none("delete", "DELETE status_pages/{status_page_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public StatusPagesApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return incidents on a status page} */
  public IncidentsApi incidents() {
    return new IncidentsApi(transport);
  }

  /** {@return what was said about an incident on a status page} */
  public IncidentUpdatesApi incidentUpdates() {
    return new IncidentUpdatesApi(transport);
  }

  /**
   * Lists status pages.
   *
   * @param query which ones
   * @return the status pages, fetched while they are walked
   */
  public Listing<StatusPage> list(PageQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Lists status pages.
   *
   * @return the status pages, fetched while they are walked
   */
  public Listing<StatusPage> list() {
    return list(PageQuery.all());
  }

  /**
   * Creates a status page. It is never repeated when it is unclear whether it worked.
   *
   * @param statusPage what to create
   * @return the new status page
   * @throws ValidationException when Honeybadger does not accept something
   */
  public StatusPage create(StatusPageInput statusPage) {
    return transport.call(CREATE, CallInput.none().payload(statusPage));
  }

  /**
   * Reads one status page.
   *
   * @param statusPageId the status page's ID
   * @return the status page
   * @throws NotFoundException when the token has access to no such status page
   */
  public StatusPage get(String statusPageId) {
    return transport.call(GET, CallInput.path(statusPageId));
  }

  /**
   * Changes a status page; what is not set stays as it is.
   *
   * @param statusPageId the status page's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed status page
   * @throws NotFoundException when the token has access to no such status page
   * @throws ValidationException when Honeybadger does not accept something
   */
  public StatusPage update(String statusPageId, StatusPageInput changes) {
    return transport.call(UPDATE, CallInput.path(statusPageId).payload(changes));
  }

  /**
   * Deletes a status page.
   *
   * @param statusPageId the status page's ID
   * @throws NotFoundException when the token has access to no such status page
   */
  public void delete(String statusPageId) {
    transport.call(DELETE, CallInput.path(statusPageId));
  }
}
