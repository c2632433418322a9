package dev.trivet.honeybadger.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;

/**
 * Members of a team. Nobody can be added to a team directly: {@link #ensure} sends an invitation
 * where one is needed. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamMembersApi {

  private static final EndpointGroup MEMBERS = DataApi.group("honeybadger.teamMembers");
  private static final String ALL = " teams/{team_id}/team_members";
  private static final String ONE = ALL + "/{member_id}";

  static final Endpoint<Listing<TeamMember>> LIST =
      MEMBERS.page("list", "GET" + ALL, TeamMember.class);
  static final Endpoint<TeamMember> GET = MEMBERS.one("get", "GET" + ONE, TeamMember.class);
  static final Endpoint<Void> UPDATE = MEMBERS.none("update", "PUT" + ONE).wrappedIn("team_member");
  static final Endpoint<Void> DELETE = MEMBERS.none("delete", "DELETE" + ONE);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamMembersApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the members of a team.
   *
   * @param teamId the team's ID
   * @return the members, fetched while they are walked
   */
  public Listing<TeamMember> list(long teamId) {
    return transport.call(LIST, CallInput.path(teamId));
  }

  /**
   * Reads one member of a team. Honeybadger mentions this call without showing it; the same data is
   * in {@link #list(long)}.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @return the member
   * @throws NotFoundException when there is no such team or member
   */
  public TeamMember get(long teamId, long memberId) {
    return transport.call(GET, CallInput.path(teamId, memberId));
  }

  /**
   * Finds a person among the members of a team or its pending invitations, or invites the person.
   * Addresses are compared without blanks at the ends, upper and lower case being equal. Doing it
   * twice sends one e-mail, but two callers at the same moment may both send one.
   *
   * @param teamId the team's ID
   * @param email the person's address
   * @return the membership or invitation; created when an invitation was sent
   * @throws NotFoundException when the token has access to no such team
   */
  public Ensured<Membership> ensure(long teamId, String email) {
    var invitations = new TeamInvitationsApi(transport);
    var address = NaturalKeys.address("honeybadger.teamMembers.ensure: the argument email", email);
    return transport.findOrCreate(
        () ->
            list(teamId).stream()
                .filter(member -> address.equals(NaturalKeys.address(member.email())))
                .<Membership>map(Membership.Member::new)
                .findFirst()
                .or(() -> invitations.pending(teamId, address).map(Membership.Pending::new)),
        () ->
            new Membership.Pending(
                invitations.create(teamId, TeamInvitationInput.of(email.strip()))));
  }

  /**
   * Gives a member the right to administer the team or withdraws it, which is all that can be
   * changed. Honeybadger does not return the changed member.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @param admin whether the member administers the team from then on
   * @throws NotFoundException when there is no such team or member
   */
  public void update(long teamId, long memberId, boolean admin) {
    var payload = Members.of("admin", JsonValue.of(admin));
    transport.call(UPDATE, CallInput.path(teamId, memberId).payload(payload));
  }

  /**
   * Removes a person from a team.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID, not that of a user or an invitation
   * @throws NotFoundException when there is no such team or member
   */
  public void delete(long teamId, long memberId) {
    transport.call(DELETE, CallInput.path(teamId, memberId));
  }
}
