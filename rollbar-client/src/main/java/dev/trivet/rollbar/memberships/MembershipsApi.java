package dev.trivet.rollbar.memberships;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.invitations.InvitationOutcome;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.memberships.Membership.Member;
import dev.trivet.rollbar.memberships.Membership.Pending;
import dev.trivet.rollbar.teams.TeamsApi;
import dev.trivet.rollbar.users.UserQuery;
import dev.trivet.rollbar.users.UsersApi;
import dev.trivet.rollbar.wire.NaturalKey;
import java.util.Optional;

/**
 * Memberships of people in teams, as members or by a pending invitation. Immutable and thread-safe.
 *
 * <p>All calls need the account token with the scopes {@code read} and {@code write}.
 */
public final class MembershipsApi {

  private final Transport transport;
  private final TeamsApi teams;
  private final UsersApi users;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public MembershipsApi(Transport transport) {
    this.transport = transport;
    teams = new TeamsApi(transport);
    users = new UsersApi(transport);
  }

  /**
   * Makes sure that the person with an email address belongs to a team: finds the member or the
   * pending invitation, and invites the address if there is neither. Addresses match when they are
   * equal without regard to case, after surrounding blanks are removed and accents are composed
   * (Unicode NFC). Repeating the call invites nobody twice.
   *
   * @param teamId the team's ID
   * @param email the person's email address
   * @return how the person belongs to the team; created when an invitation was sent or a registered
   *     user was added
   * @throws dev.trivet.core.error.NotFoundException when there is no such team
   */
  public Ensured<Membership> ensure(long teamId, String email) {
    var address = Preconditions.notNull("email", email).strip();
    return transport.findOrCreate(
        () -> find(teamId, address), () -> membership(teams.invite(teamId, address)));
  }

  private static Membership membership(InvitationOutcome outcome) {
    return outcome instanceof Invited invited
        ? new Pending(invited.invitation())
        : new Member(Optional.empty());
  }

  private Optional<Membership> find(long teamId, String email) {
    var address = NaturalKey.ofEmail(email);
    var user =
        users.list(UserQuery.all().email(email)).stream()
            .filter(one -> address.matchesEmail(one.email()))
            .filter(one -> teams.hasUser(teamId, one.id()))
            .findFirst();
    if (user.isPresent()) {
      return Optional.of(new Member(user));
    }
    return teams.invitations(teamId).stream()
        .filter(invitation -> address.matchesEmail(invitation.toEmail()))
        .filter(invitation -> invitation.status().equals(Optional.of(InvitationStatus.PENDING)))
        .<Membership>map(Pending::new)
        .findFirst();
  }
}
