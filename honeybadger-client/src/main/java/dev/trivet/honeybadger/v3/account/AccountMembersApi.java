package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.accounts.AccountRole;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Operations on the members of the account. They take the ID of a member, not of a user. Immutable
 * and thread-safe. Experimental.
 */
public final class AccountMembersApi {

  private static final EndpointGroup ACCOUNT_MEMBERS = V3Api.group("honeybadger-v3.accountMembers");

  static final Endpoint<Listing<AccountMember>> LIST =
      ACCOUNT_MEMBERS.page("list", "GET account/members", AccountMember.class);
  static final Endpoint<AccountMember> GET =
      ACCOUNT_MEMBERS.one("get", "GET account/members/{member_id}", AccountMember.class);
  static final Endpoint<AccountMember> UPDATE =
      ACCOUNT_MEMBERS
          .one("update", "PATCH account/members/{member_id}", AccountMember.class)
          .requires("role")
          .repeatable();
  static final Endpoint<Void> DELETE =
      ACCOUNT_MEMBERS.none("delete", "DELETE account/members/{member_id}");

  private final Transport transport;

  AccountMembersApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the members of the account.
   *
   * @param query how many members to fetch with each request
   * @return the account members, fetched page by page as you iterate
   */
  public Listing<AccountMember> list(PageQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Lists the members of the account.
   *
   * @return the account members, fetched page by page as you iterate
   */
  public Listing<AccountMember> list() {
    return list(PageQuery.all());
  }

  /**
   * Reads one account member.
   *
   * @param memberId the member's ID
   * @return the member
   * @throws NotFoundException when there is no such member, or the token has no access to it
   */
  public AccountMember get(String memberId) {
    return transport.call(GET, CallInput.path(memberId));
  }

  /**
   * Changes the role of an account member.
   *
   * @param memberId the member's ID
   * @param role the new role
   * @return the changed member
   * @throws NotFoundException when there is no such member, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public AccountMember update(String memberId, AccountRole role) {
    return transport.call(UPDATE, CallInput.path(memberId).payload("role", role));
  }

  /**
   * Removes a member from the account.
   *
   * @param memberId the member's ID
   * @throws NotFoundException when there is no such member, or the token has no access to it
   */
  public void delete(String memberId) {
    transport.call(DELETE, CallInput.path(memberId));
  }
}
