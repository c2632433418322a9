package dev.trivet.honeybadger.teams;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.NumberedApi;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.Optional;

/**
 * Invitations to join a team. A new invitation needs an email address, to which Honeybadger sends
 * an email; {@link TeamMembersApi#ensure} looks before it invites. What Honeybadger does with an
 * address that was invited before is not known. The address cannot be changed later. Deleting an
 * invitation withdraws it. Accepted invitations may be among the listed ones. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamInvitationsApi extends NumberedApi<TeamInvitation, TeamInvitationInput> {

  static final CollectionEndpoints<TeamInvitation, Void> INVITATIONS =
      DataApi.collection(
              "honeybadger.teamInvitations",
              "team_invitation",
              "teams/{team_id}/team_invitations/{invitation_id}",
              TeamInvitation.class)
          .requires("email")
          .onlyToCreate("email");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamInvitationsApi(Transport transport) {
    super(transport, INVITATIONS);
  }

  /** The pending invitation of an address. */
  Optional<TeamInvitation> pending(long teamId, String address) {
    return list(teamId).stream()
        .filter(TeamInvitation::isPending)
        .filter(invitation -> address.equals(NaturalKeys.address(invitation.email())))
        .findFirst();
  }
}
