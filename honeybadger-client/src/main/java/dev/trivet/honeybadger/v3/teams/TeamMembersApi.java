package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Operations on the members of a team. They take the ID of a member, not of a user. Immutable and
 * thread-safe. Experimental.
 */
public final class TeamMembersApi {

  private static final EndpointGroup TEAM_MEMBERS = V3Api.group("honeybadger-v3.teamMembers");

  static final Endpoint<Listing<TeamMember>> LIST =
      TEAM_MEMBERS.page("list", "GET teams/{team_id}/members", TeamMember.class);
  static final Endpoint<TeamMember> GET =
      TEAM_MEMBERS.one("get", "GET teams/{team_id}/members/{member_id}", TeamMember.class);
  static final Endpoint<TeamMember> UPDATE =
      TEAM_MEMBERS
          .one("update", "PATCH teams/{team_id}/members/{member_id}", TeamMember.class)
          .requires("admin")
          .repeatable();
  static final Endpoint<Void> DELETE =
      TEAM_MEMBERS.none("delete", "DELETE teams/{team_id}/members/{member_id}");

  private final Transport transport;

  TeamMembersApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the members of a team.
   *
   * @param teamId the team's ID
   * @param query how many members to fetch with each request
   * @return the team members, fetched page by page as you iterate
   * @throws NotFoundException when there is no such team, or the token has no access to it
   */
  public Listing<TeamMember> list(String teamId, PageQuery query) {
    return transport.call(LIST, CallInput.path(teamId).query(query));
  }

  /**
   * Lists the members of a team.
   *
   * @param teamId the team's ID
   * @return the team members, fetched page by page as you iterate
   * @throws NotFoundException when there is no such team, or the token has no access to it
   */
  public Listing<TeamMember> list(String teamId) {
    return list(teamId, PageQuery.all());
  }

  /**
   * Reads one team member.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @return the member
   * @throws NotFoundException when there is no such team or member, or the token has no access to
   *     it
   */
  public TeamMember get(String teamId, String memberId) {
    return transport.call(GET, CallInput.path(teamId, memberId));
  }

  /**
   * Changes whether a team member is an administrator.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @param admin whether the person is an administrator, who may manage the team
   * @return the changed member
   * @throws NotFoundException when there is no such team or member, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public TeamMember update(String teamId, String memberId, Boolean admin) {
    return transport.call(UPDATE, CallInput.path(teamId, memberId).payload("admin", admin));
  }

  /**
   * Removes a member from a team.
   *
   * @param teamId the team's ID
   * @param memberId the member's ID
   * @throws NotFoundException when there is no such team or member, or the token has no access to
   *     it
   */
  public void delete(String teamId, String memberId) {
    transport.call(DELETE, CallInput.path(teamId, memberId));
  }
}
