package dev.trivet.rollbar.invites;

import dev.trivet.core.Listing;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Paging;
import dev.trivet.core.transport.Query;

/**
 * Invitations of the account. Immutable and thread-safe. New invitations are made with {@code
 * rollbar.teams().invite(teamId, email)}.
 *
 * <p>All calls need the account token.
 */
public final class InvitesApi {

  static final Endpoint<Invitation> LIST =
      Endpoint.of("rollbar.invites.list", "GET invites", Invitation.class)
          .needs("account")
          .paged(Paging.pageNumber("page"));
  static final Endpoint<Invitation> GET =
      Endpoint.of("rollbar.invites.get", "GET invite/{invite_id}", Invitation.class)
          .needs("account");
  static final Endpoint<Void> CANCEL =
      Endpoint.of("rollbar.invites.cancel", "DELETE invite/{invite_id}", Void.class)
          .needs("account");

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public InvitesApi(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Lists invitations of the whole account, whatever their team and status.
   *
   * @param query which ones
   * @return the invitations, oldest first; fetched while they are walked
   */
  public Listing<Invitation> list(InviteQuery query) {
    return transport.list(LIST, Input.none().query(Query.none().with("email", query.email())));
  }

  /**
   * Reads one invitation.
   *
   * @param inviteId the invitation's number
   * @return the invitation
   * @throws dev.trivet.core.error.NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/get-invitation">Rollbar: get an invitation</a>
   */
  public Invitation get(long inviteId) {
    return transport.one(GET, Input.path(inviteId));
  }

  /**
   * Withdraws an invitation.
   *
   * @param inviteId the invitation's number
   * @throws dev.trivet.core.error.ConflictException when it was withdrawn already
   * @see <a href="https://docs.rollbar.com/reference/cancel-invitation">Rollbar: cancel an
   *     invitation</a>
   */
  public void cancel(long inviteId) {
    transport.none(CANCEL, Input.path(inviteId));
  }
}
