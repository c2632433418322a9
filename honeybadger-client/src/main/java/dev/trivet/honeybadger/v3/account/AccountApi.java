package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Operations on the account that the token belongs to, and on its members and invitations.
 * Immutable and thread-safe. Experimental.
 */
public final class AccountApi {

  private static final EndpointGroup ACCOUNT = V3Api.group("honeybadger-v3.account");

  static final Endpoint<Account> GET = ACCOUNT.one("get", "GET account", Account.class);
  static final Endpoint<AccountUsage> USAGE =
      ACCOUNT.one("usage", "GET account/usage", AccountUsage.class);
  static final Endpoint<Token> TOKEN = ACCOUNT.one("token", "GET token", Token.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccountApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return the calls for the members of the account} */
  public AccountMembersApi members() {
    return new AccountMembersApi(transport);
  }

  /** {@return the calls for invitations to the account} */
  public AccountInvitationsApi invitations() {
    return new AccountInvitationsApi(transport);
  }

  /**
   * Reads the account that the token belongs to.
   *
   * @return the account
   */
  public Account get() {
    return transport.call(GET, CallInput.none());
  }

  /**
   * Reads the account's quotas and how much of each is used.
   *
   * @return the usage
   */
  public AccountUsage usage() {
    return transport.call(USAGE, CallInput.none());
  }

  /**
   * Reads the client's token: its kind, its scopes and when it expires. Needs no scope, so this is
   * the cheapest way to check a token.
   *
   * @return the token
   */
  public Token token() {
    return transport.call(TOKEN, CallInput.none());
  }
}
