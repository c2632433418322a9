package dev.trivet.honeybadger.accounts;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.statuspages.StatusPagesApi;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Accounts that the token has access to, and entry to their users, invitations and status pages.
 * Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/accounts/">Honeybadger: accounts</a>
 */
public final class AccountsApi {

  private static final EndpointGroup ACCOUNTS = DataApi.group("honeybadger.accounts");

  static final Endpoint<Listing<Account>> LIST =
      ACCOUNTS.page("list", "GET accounts", Account.class);
  static final Endpoint<Account> GET =
      ACCOUNTS.one("get", "GET accounts/{account_id}", Account.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccountsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return the calls for the users of an account} */
  public AccountUsersApi users() {
    return new AccountUsersApi(transport);
  }

  /** {@return the calls for invitations to an account} */
  public AccountInvitationsApi invitations() {
    return new AccountInvitationsApi(transport);
  }

  /** {@return the calls for the status pages of an account} */
  public StatusPagesApi statusPages() {
    return new StatusPagesApi(transport);
  }

  /**
   * {@return all accounts that the token has access to, without quota and statistics; fetched page
   * by page as you iterate}
   */
  public Listing<Account> list() {
    return transport.call(LIST);
  }

  /**
   * Reads one account with its quota and statistics.
   *
   * @param accountId the account's ID
   * @return the account
   * @throws NotFoundException when there is no such account, or the token has no access to it
   */
  public Account get(String accountId) {
    return transport.call(GET, CallInput.path(accountId));
  }
}
