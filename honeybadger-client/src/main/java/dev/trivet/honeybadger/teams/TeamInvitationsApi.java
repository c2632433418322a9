package dev.trivet.honeybadger.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.Optional;

/**
 * Invitations to a team. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamInvitationsApi {

  private static final EndpointGroup INVITATIONS = DataApi.group("honeybadger.teamInvitations");
  private static final String ALL = " teams/{team_id}/team_invitations";
  private static final String ONE = ALL + "/{invitation_id}";
  private static final String WRAPPER = "team_invitation";

  static final Endpoint<Listing<TeamInvitation>> LIST =
      INVITATIONS.page("list", "GET" + ALL, TeamInvitation.class);
  static final Endpoint<TeamInvitation> GET =
      INVITATIONS.one("get", "GET" + ONE, TeamInvitation.class);
  static final Endpoint<TeamInvitation> CREATE =
      INVITATIONS
          .one("create", "POST" + ALL, TeamInvitation.class)
          .wrappedIn(WRAPPER)
          .requires("email");
  static final Endpoint<Void> UPDATE =
      INVITATIONS.none("update", "PUT" + ONE).wrappedIn(WRAPPER).refuses("email");
  static final Endpoint<Void> DELETE = INVITATIONS.none("delete", "DELETE" + ONE);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamInvitationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the invitations to a team.
   *
   * @param teamId the team's ID
   * @return the invitations, accepted ones possibly included; fetched while they are walked
   */
  public Listing<TeamInvitation> list(long teamId) {
    return transport.call(LIST, CallInput.path(teamId));
  }

  /** The pending invitation of an address. */
  Optional<TeamInvitation> pending(long teamId, String address) {
    return list(teamId).stream()
        .filter(TeamInvitation::isPending)
        .filter(invitation -> address.equals(NaturalKeys.address(invitation.email())))
        .findFirst();
  }

  /**
   * Reads one invitation to a team.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID
   * @return the invitation
   * @throws NotFoundException when there is no such team or invitation
   */
  public TeamInvitation get(long teamId, long invitationId) {
    return transport.call(GET, CallInput.path(teamId, invitationId));
  }

  /**
   * Invites an address to a team. Honeybadger sends an e-mail.
   *
   * <p>A repeated call could send a second e-mail, so it is never repeated when it is unclear
   * whether it worked; {@link TeamMembersApi#ensure} looks before it invites. What Honeybadger does
   * with an address that was invited before is not known.
   *
   * @param teamId the team's ID
   * @param invitation whom to invite; needs an address
   * @return the new invitation
   * @throws NotFoundException when the token has access to no such team
   * @throws ValidationException when Honeybadger does not accept the address
   */
  public TeamInvitation create(long teamId, TeamInvitationInput invitation) {
    return transport.call(CREATE, CallInput.path(teamId).payload(invitation));
  }

  /**
   * Changes an invitation. Honeybadger does not return the changed invitation.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID
   * @param changes what to change; refused unsent when nothing is set, or the address
   * @throws NotFoundException when there is no such team or invitation
   */
  public void update(long teamId, long invitationId, TeamInvitationInput changes) {
    transport.call(UPDATE, CallInput.path(teamId, invitationId).payload(changes));
  }

  /**
   * Withdraws an invitation.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID, not that of a member
   * @throws NotFoundException when there is no such team or invitation
   */
  public void delete(long teamId, long invitationId) {
    transport.call(DELETE, CallInput.path(teamId, invitationId));
  }
}
