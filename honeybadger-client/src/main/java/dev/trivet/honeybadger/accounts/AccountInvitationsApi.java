package dev.trivet.honeybadger.accounts;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Invitations to join an account. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/accounts/">Honeybadger: accounts</a>
 */
public final class AccountInvitationsApi {

  static final CollectionEndpoints<AccountInvitation, Void> INVITATIONS =
      DataApi.collection(
              "honeybadger.accountInvitations",
              "invitation",
              "accounts/{account_id}/invitations/{invitation_id}",
              AccountInvitation.class)
          .requires("email");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccountInvitationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the invitations to an account.
   *
   * @param accountId the account's ID
   * @return the invitations, fetched page by page as you iterate; accepted ones may be among them
   * @throws NotFoundException when there is no such account, or the token has no access to it
   */
  public Listing<AccountInvitation> list(String accountId) {
    return transport.call(INVITATIONS.list(), CallInput.path(accountId));
  }

  /**
   * Reads one invitation to an account.
   *
   * @param accountId the account's ID
   * @param invitationId the invitation's ID
   * @return the invitation
   * @throws NotFoundException when there is no such account or invitation
   */
  public AccountInvitation get(String accountId, long invitationId) {
    return transport.call(INVITATIONS.get(), CallInput.path(accountId, invitationId));
  }

  /**
   * Invites a person to an account. Honeybadger sends an email to the given address.
   *
   * <p>The call is never retried when its outcome is in doubt, because that could send a second
   * email. What Honeybadger does with an address that was invited before is not known.
   *
   * @param accountId the account's ID
   * @param invitation the invitation to create; needs an email address
   * @return the new invitation
   * @throws NotFoundException when there is no such account, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value, the email address for example
   */
  public AccountInvitation create(String accountId, AccountInvitationInput invitation) {
    return transport.call(INVITATIONS.create(), CallInput.path(accountId).payload(invitation));
  }

  /**
   * Updates an invitation; what is not set stays as it is. Honeybadger does not return the updated
   * invitation.
   *
   * @param accountId the account's ID
   * @param invitationId the invitation's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @throws NotFoundException when there is no such account or invitation
   */
  public void update(String accountId, long invitationId, AccountInvitationInput changes) {
    transport.call(INVITATIONS.update(), CallInput.path(accountId, invitationId).payload(changes));
  }

  /**
   * Deletes an invitation, which withdraws it.
   *
   * @param accountId the account's ID
   * @param invitationId the invitation's ID
   * @throws NotFoundException when there is no such account or invitation
   */
  public void delete(String accountId, long invitationId) {
    transport.call(INVITATIONS.delete(), CallInput.path(accountId, invitationId));
  }
}
