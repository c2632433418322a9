package dev.trivet.honeybadger.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Paging;

/**
 * Invitations to a team. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamInvitationsApi {

  private static final String ALL = " teams/{team_id}/team_invitations";
  private static final String ONE = ALL + "/{invitation_id}";
  private static final String ROOT = "team_invitation";

  static final Endpoint<TeamInvitation> LIST =
      endpoint("list", "GET" + ALL, TeamInvitation.class).at("results").paged(Paging.link());
  static final Endpoint<TeamInvitation> GET = endpoint("get", "GET" + ONE, TeamInvitation.class);
  static final Endpoint<TeamInvitation> CREATE =
      endpoint("create", "POST" + ALL, TeamInvitation.class).root(ROOT);
  static final Endpoint<Void> UPDATE = endpoint("update", "PUT" + ONE, Void.class).root(ROOT);
  static final Endpoint<Void> DELETE = endpoint("delete", "DELETE" + ONE, Void.class);

  private static final TeamInvitationUpdate NOTHING = TeamInvitationUpdate.builder().build();

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public TeamInvitationsApi(ApiTransport transport) {
    this.transport = transport;
  }

  private static <T> Endpoint<T> endpoint(String name, String route, Class<T> type) {
    return Endpoint.of("honeybadger.teamInvitations." + name, route, type);
  }

  /**
   * Lists the invitations to a team.
   *
   * @param teamId the team's number
   * @return the invitations, accepted ones perhaps among them; fetched while they are walked
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Listing<TeamInvitation> list(long teamId) {
    return transport.list(LIST, Input.path(teamId));
  }

  /**
   * Reads one invitation to a team.
   *
   * @param teamId the team's number
   * @param invitationId the invitation's number
   * @return the invitation
   * @throws NotFoundException when there is no such team or invitation
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public TeamInvitation get(long teamId, long invitationId) {
    return transport.one(GET, Input.path(teamId, invitationId));
  }

  /**
   * Asks an address into a team. Honeybadger sends an e-mail.
   *
   * <p>A call that was repeated blindly could send a second e-mail, so it is never repeated after
   * an unclear end: look for the address with {@link #list(long)} then. What Honeybadger does with
   * an address that was invited before is not known.
   *
   * @param teamId the team's number
   * @param invitation whom to ask, and how
   * @return the new invitation
   * @throws NotFoundException when the token reaches no team with this number
   * @throws dev.trivet.core.error.ValidationException when Honeybadger does not accept the address
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public TeamInvitation create(long teamId, TeamInvitationCreate invitation) {
    return transport.one(CREATE, Input.path(teamId).payload(invitation));
  }

  /**
   * Changes an invitation. Honeybadger does not send the changed invitation back.
   *
   * <p>An update in which nothing is set is refused here: what Honeybadger does with one is not
   * known, it would cost a call of the hour's few, and it is most likely a mistake.
   *
   * @param teamId the team's number
   * @param invitationId the invitation's number
   * @param update what to change
   * @throws IllegalArgumentException when the update changes nothing
   * @throws NotFoundException when there is no such team or invitation
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void update(long teamId, long invitationId, TeamInvitationUpdate update) {
    transport.none(
        UPDATE,
        Input.path(teamId, invitationId).payload(Arguments.changing(UPDATE, update, NOTHING)));
  }

  /**
   * Withdraws an invitation.
   *
   * @param teamId the team's number
   * @param invitationId the invitation's number, not that of a member
   * @throws NotFoundException when there is no such team or invitation
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void delete(long teamId, long invitationId) {
    transport.none(DELETE, Input.path(teamId, invitationId));
  }
}
