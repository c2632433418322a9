package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * The account of the token. Its members and invitations are below it. Immutable and thread-safe.
 * Experimental.
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

  /** {@return people who have access to the account} */
  public AccountMembersApi members() {
    return new AccountMembersApi(transport);
  }

  /** {@return invitations to the account} */
  public AccountInvitationsApi invitations() {
    return new AccountInvitationsApi(transport);
  }

  /**
   * Reads the account of the token.
   *
   * @return the account
   */
  public Account get() {
    return transport.call(GET, CallInput.none());
  }

  /**
   * Reads what the account may use and has used.
   *
   * @return the usage
   */
  public AccountUsage usage() {
    return transport.call(USAGE, CallInput.none());
  }

  /**
   * Reads what the token is and may do, for which it needs no scope: the cheapest check of a token.
   *
   * @return the token
   */
  public Token token() {
    return transport.call(TOKEN, CallInput.none());
  }
}
