package dev.trivet.honeybadger.v3.account;

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
 * Invitations to the account. Creating one sends mail to the person. Immutable and thread-safe.
 * Experimental.
 */
public final class AccountInvitationsApi {

  private static final EndpointGroup ACCOUNT_INVITATIONS =
      V3Api.group("honeybadger-v3.accountInvitations");

  static final Endpoint<Listing<AccountInvitation>> LIST =
      ACCOUNT_INVITATIONS.page("list", "GET account/invitations", AccountInvitation.class);
  static final Endpoint<AccountInvitation> CREATE =
      ACCOUNT_INVITATIONS
          .one("create", "POST account/invitations", AccountInvitation.class)
          .requires("email");
  static final Endpoint<AccountInvitation> GET =
      ACCOUNT_INVITATIONS.one(
          "get", "GET account/invitations/{invitation_id}", AccountInvitation.class);
  static final Endpoint<AccountInvitation> UPDATE =
      ACCOUNT_INVITATIONS
          .one("update", "PATCH account/invitations/{invitation_id}", AccountInvitation.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      ACCOUNT_INVITATIONS.none("delete", "DELETE account/invitations/{invitation_id}");

  private final Transport transport;

  AccountInvitationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the invitations to the account.
   *
   * @param query which ones
   * @return the account invitations, fetched while they are walked
   */
  public Listing<AccountInvitation> list(PageQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Lists the invitations to the account.
   *
   * @return the account invitations, fetched while they are walked
   */
  public Listing<AccountInvitation> list() {
    return list(PageQuery.all());
  }

  /**
   * Creates an account invitation. It is never repeated when it is unclear whether it worked.
   *
   * @param invitation what to create
   * @return the new invitation
   * @throws ValidationException when Honeybadger does not accept something
   */
  public AccountInvitation create(AccountInvitationInput invitation) {
    return transport.call(CREATE, CallInput.none().payload(invitation));
  }

  /**
   * Reads one account invitation.
   *
   * @param invitationId the invitation's ID
   * @return the invitation
   * @throws NotFoundException when the token has access to no such invitation
   */
  public AccountInvitation get(String invitationId) {
    return transport.call(GET, CallInput.path(invitationId));
  }

  /**
   * Changes an account invitation; what is not set stays as it is.
   *
   * @param invitationId the invitation's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed invitation
   * @throws NotFoundException when the token has access to no such invitation
   * @throws ValidationException when Honeybadger does not accept something
   */
  public AccountInvitation update(String invitationId, AccountInvitationInput changes) {
    return transport.call(UPDATE, CallInput.path(invitationId).payload(changes));
  }

  /**
   * Deletes an account invitation.
   *
   * @param invitationId the invitation's ID
   * @throws NotFoundException when the token has access to no such invitation
   */
  public void delete(String invitationId) {
    transport.call(DELETE, CallInput.path(invitationId));
  }
}
