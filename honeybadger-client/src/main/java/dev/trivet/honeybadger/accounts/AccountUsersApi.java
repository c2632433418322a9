package dev.trivet.honeybadger.accounts;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Users of an account. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/accounts/">Honeybadger: accounts</a>
 */
public final class AccountUsersApi {

  private static final EndpointGroup ACCOUNT_USERS = DataApi.group("honeybadger.accountUsers");

  static final Endpoint<Listing<AccountUser>> LIST =
      ACCOUNT_USERS.page("list", "GET accounts/{account_id}/users", AccountUser.class);
  static final Endpoint<AccountUser> GET =
      ACCOUNT_USERS.one("get", "GET accounts/{account_id}/users/{user_id}", AccountUser.class);
  static final Endpoint<Void> UPDATE =
      ACCOUNT_USERS.none("update", "PUT accounts/{account_id}/users/{user_id}").wrappedIn("user");
  static final Endpoint<Void> DELETE =
      ACCOUNT_USERS.none("delete", "DELETE accounts/{account_id}/users/{user_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccountUsersApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the users of an account.
   *
   * @param accountId the account's ID
   * @return the users, fetched page by page as you iterate
   * @throws NotFoundException when there is no such account, or the token has no access to it
   */
  public Listing<AccountUser> list(String accountId) {
    return transport.call(LIST, CallInput.path(accountId));
  }

  /**
   * Reads one user of an account.
   *
   * @param accountId the account's ID
   * @param userId the user's ID
   * @return the user
   * @throws NotFoundException when there is no such account or user
   */
  public AccountUser get(String accountId, long userId) {
    return transport.call(GET, CallInput.path(accountId, userId));
  }

  /**
   * Removes a user from an account.
   *
   * @param accountId the account's ID
   * @param userId the user's ID
   * @throws NotFoundException when there is no such account or user
   */
  public void delete(String accountId, long userId) {
    transport.call(DELETE, CallInput.path(accountId, userId));
  }

  /**
   * Changes the role of a user, the only attribute that can be changed. Honeybadger does not return
   * the updated user.
   *
   * @param accountId the account's ID
   * @param userId the user's ID
   * @param role the user's new role
   * @throws NotFoundException when there is no such account or user
   */
  public void update(String accountId, long userId, AccountRole role) {
    var payload = Members.of("role", JsonValue.of(role.value()));
    transport.call(UPDATE, CallInput.path(accountId, userId).payload(payload));
  }
}
