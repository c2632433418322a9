package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.V3Api;

/**
 * Teams of the account. Members and invitations are below them. Immutable and thread-safe.
 * Experimental.
 */
public final class TeamsApi {

  private static final EndpointGroup TEAMS = V3Api.group("honeybadger-v3.teams");

  static final Endpoint<Listing<Team>> LIST = TEAMS.page("list", "GET teams", Team.class);
  static final Endpoint<Team> CREATE =
      TEAMS.one("create", "POST teams", Team.class).requires("name");
  static final Endpoint<Team> GET = TEAMS.one("get", "GET teams/{team_id}", Team.class);
  static final Endpoint<Team> UPDATE =
      TEAMS.one("update", "PATCH teams/{team_id}", Team.class).repeatable();
  static final Endpoint<Void> DELETE = TEAMS.none("delete", "DELETE teams/{team_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return people in a team} */
  public TeamMembersApi members() {
    return new TeamMembersApi(transport);
  }

  /** {@return invitations to a team} */
  public TeamInvitationsApi invitations() {
    return new TeamInvitationsApi(transport);
  }

  /**
   * Lists teams.
   *
   * @param query which ones
   * @return the teams, fetched while they are walked
   */
  public Listing<Team> list(TeamQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Lists teams.
   *
   * @return the teams, fetched while they are walked
   */
  public Listing<Team> list() {
    return list(TeamQuery.all());
  }

  /**
   * Creates a team. It is never repeated when it is unclear whether it worked.
   *
   * @param team what to create
   * @return the new team
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Team create(TeamInput team) {
    return transport.call(CREATE, CallInput.none().payload(team));
  }

  /**
   * Reads one team.
   *
   * @param teamId the team's ID
   * @return the team
   * @throws NotFoundException when the token has access to no such team
   */
  public Team get(String teamId) {
    return transport.call(GET, CallInput.path(teamId));
  }

  /**
   * Changes a team; what is not set stays as it is.
   *
   * @param teamId the team's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed team
   * @throws NotFoundException when the token has access to no such team
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Team update(String teamId, TeamInput changes) {
    return transport.call(UPDATE, CallInput.path(teamId).payload(changes));
  }

  /**
   * Deletes a team.
   *
   * @param teamId the team's ID
   * @throws NotFoundException when the token has access to no such team
   */
  public void delete(String teamId) {
    transport.call(DELETE, CallInput.path(teamId));
  }
}
