package dev.trivet.rollbar.invitations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Invitations to the teams of the account. Immutable and thread-safe. New invitations are sent with
 * {@code rollbar.teams().invite(teamId, email)}.
 *
 * <p>All calls need the account token.
 */
public final class InvitationsApi {

  private static final EndpointGroup INVITATIONS =
      EndpointGroup.of("rollbar.invitations")
          .credential(RollbarAuth.ACCOUNT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Listing<Invitation>> LIST =
      INVITATIONS.page("list", "GET invites", Invitation.class);

  static final Endpoint<Invitation> GET =
      INVITATIONS.one("get", "GET invite/{invite_id}", Invitation.class);

  static final Endpoint<Void> CANCEL = INVITATIONS.none("cancel", "DELETE invite/{invite_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public InvitationsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all invitations of the account, oldest first; fetched page by page as you iterate} */
  public Listing<Invitation> list() {
    return list(InvitationQuery.all());
  }

  /**
   * Lists the invitations to all teams of the account, of any status. Rollbar's reference does not
   * mention this call, which its own tools use.
   *
   * @param query which invitations to list
   * @return the invitations, oldest first; fetched page by page as you iterate
   */
  public Listing<Invitation> list(InvitationQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one invitation.
   *
   * @param invitationId the invitation's ID
   * @return the invitation
   * @throws dev.trivet.core.error.NotFoundException when no invitation has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-invitation">Rollbar: get an invitation</a>
   */
  public Invitation get(long invitationId) {
    return transport.call(GET, CallInput.path(invitationId));
  }

  /**
   * Cancels an invitation.
   *
   * @param invitationId the invitation's ID
   * @throws dev.trivet.core.error.ConflictException when the invitation was canceled or accepted
   *     before
   * @see <a href="https://docs.rollbar.com/reference/cancel-invitation">Rollbar: cancel an
   *     invitation</a>
   */
  public void cancel(long invitationId) {
    transport.call(CANCEL, CallInput.path(invitationId));
  }
}
