package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.CollectionApi;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the teams of the account, and on their members and invitations. Immutable and
 * thread-safe. Experimental.
 */
public final class TeamsApi extends CollectionApi<Team, TeamInput, TeamQuery> {

  static final CollectionEndpoints<Team, Team> TEAMS =
      V3Api.collection("honeybadger-v3.teams", "teams/{team_id}", Team.class).requires("name");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamsApi(Transport transport) {
    super(transport, TEAMS);
  }

  /** {@return the calls for the members of a team} */
  public TeamMembersApi members() {
    return new TeamMembersApi(transport());
  }

  /** {@return the calls for invitations to a team} */
  public TeamInvitationsApi invitations() {
    return new TeamInvitationsApi(transport());
  }
}
