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
 * Members of a team. The API cannot add a person to a team directly: {@link #ensure} sends an
 * invitation where one is needed. Immutable and thread-safe.
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
   * @return the members, fetched page by page as you iterate
   */
  public Listing<TeamMember> list(long teamId) {
    return transport.call(LIST, CallInput.path(teamId));
  }

  /**
   * Reads one member of a team. Honeybadger's documentation mentions this call without showing it;
   * {@link #list(long)} returns the same data.
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
   * Email addresses are compared without blanks at the ends and case-insensitively. A second call
   * sends no second email, but two calls at the same moment may both send one.
   *
   * @param teamId the team's ID
   * @param email the person's email address
   * @return the membership or invitation; created when an invitation was sent
   * @throws NotFoundException when there is no such team, or the token has no access to it
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
   * Makes a member an administrator of the team, or an ordinary member again. Nothing else about a
   * member can be changed. Honeybadger does not return the updated member.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @param admin whether the member is to be an administrator of the team
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
