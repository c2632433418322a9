package dev.trivet.honeybadger.statuspages;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Status pages of an account, which show the state of sites and check-ins to the public. Immutable
 * and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/status-pages/">Honeybadger: status pages</a>
 */
public final class StatusPagesApi {

  static final CollectionEndpoints<StatusPage, Void> PAGES =
      DataApi.collection(
              "honeybadger.statusPages",
              "status_page",
              "accounts/{account_id}/status_pages/{status_page_id}",
              StatusPage.class)
          .requires("name");

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

  /**
   * Lists the status pages of an account.
   *
   * @param accountId the account's ID
   * @return the status pages, fetched page by page as you iterate
   * @throws NotFoundException when there is no such account, or the token has no access to it
   */
  public Listing<StatusPage> list(String accountId) {
    return transport.call(PAGES.list(), CallInput.path(accountId));
  }

  /**
   * Reads one status page.
   *
   * @param accountId the account's ID
   * @param statusPageId the status page's ID
   * @return the status page
   * @throws NotFoundException when there is no such account or status page
   */
  public StatusPage get(String accountId, String statusPageId) {
    return transport.call(PAGES.get(), CallInput.path(accountId, statusPageId));
  }

  /**
   * Creates a status page. The call is never retried when its outcome is in doubt, because that
   * could create a second status page.
   *
   * @param accountId the account's ID
   * @param page the status page to create; needs a name
   * @return the new status page
   * @throws NotFoundException when there is no such account, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public StatusPage create(String accountId, StatusPageInput page) {
    return transport.call(PAGES.create(), CallInput.path(accountId).payload(page));
  }

  /**
   * Updates a status page; what is not set stays as it is. Honeybadger does not return the updated
   * page.
   *
   * @param accountId the account's ID
   * @param statusPageId the status page's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @throws NotFoundException when there is no such account or status page
   * @throws ValidationException when Honeybadger rejects a value
   */
  public void update(String accountId, String statusPageId, StatusPageInput changes) {
    transport.call(PAGES.update(), CallInput.path(accountId, statusPageId).payload(changes));
  }

  /**
   * Deletes a status page.
   *
   * @param accountId the account's ID
   * @param statusPageId the status page's ID
   * @throws NotFoundException when there is no such account or status page
   */
  public void delete(String accountId, String statusPageId) {
    transport.call(PAGES.delete(), CallInput.path(accountId, statusPageId));
  }
}
