package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.CollectionApi;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Teams of the account. Members and invitations are below them. Immutable and thread-safe.
 * Experimental.
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

  /** {@return people in a team} */
  public TeamMembersApi members() {
    return new TeamMembersApi(transport());
  }

  /** {@return invitations to a team} */
  public TeamInvitationsApi invitations() {
    return new TeamInvitationsApi(transport());
  }
}
