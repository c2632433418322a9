package dev.trivet.honeybadger.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Paging;

/**
 * People in a team. Immutable and thread-safe. Nobody can be put into a team directly: send an
 * invitation with {@code honeybadger.teamInvitations().create(..)}.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamMembersApi {

  static final Endpoint<TeamMember> LIST =
      endpoint("list", "GET teams/{team_id}/team_members", TeamMember.class)
          .at("results")
          .paged(Paging.link());
  static final Endpoint<TeamMember> GET =
      endpoint("get", "GET teams/{team_id}/team_members/{member_id}", TeamMember.class);
  static final Endpoint<Void> UPDATE =
      endpoint("update", "PUT teams/{team_id}/team_members/{member_id}", Void.class)
          .root("team_member");
  static final Endpoint<Void> DELETE =
      endpoint("delete", "DELETE teams/{team_id}/team_members/{member_id}", Void.class);

  private static final TeamMemberUpdate NOTHING = TeamMemberUpdate.builder().build();

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public TeamMembersApi(ApiTransport transport) {
    this.transport = transport;
  }

  private static <T> Endpoint<T> endpoint(String name, String route, Class<T> type) {
    return Endpoint.of("honeybadger.teamMembers." + name, route, type);
  }

  /**
   * Lists who is in a team.
   *
   * @param teamId the team's number
   * @return the members; fetched while they are walked
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Listing<TeamMember> list(long teamId) {
    return transport.list(LIST, Input.path(teamId));
  }

  /**
   * Reads one member of a team. Honeybadger mentions this call without showing it; the same data is
   * in {@link #list(long)}.
   *
   * @param teamId the team's number
   * @param memberId the member's number
   * @return the member
   * @throws NotFoundException when there is no such team or member
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public TeamMember get(long teamId, long memberId) {
    return transport.one(GET, Input.path(teamId, memberId));
  }

  /**
   * Changes what a member may do. Honeybadger does not send the changed member back.
   *
   * <p>An update in which nothing is set is refused here: what Honeybadger does with one is not
   * known, it would cost a call of the hour's few, and it is most likely a mistake.
   *
   * @param teamId the team's number
   * @param memberId the member's number
   * @param update what to change
   * @throws IllegalArgumentException when the update changes nothing
   * @throws NotFoundException when there is no such team or member
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void update(long teamId, long memberId, TeamMemberUpdate update) {
    transport.none(
        UPDATE, Input.path(teamId, memberId).payload(Arguments.changing(UPDATE, update, NOTHING)));
  }

  /**
   * Takes a person out of a team.
   *
   * @param teamId the team's number
   * @param memberId the member's number, not that of a user or an invitation
   * @throws NotFoundException when there is no such team or member
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void delete(long teamId, long memberId) {
    transport.none(DELETE, Input.path(teamId, memberId));
  }
}
