package dev.trivet.honeybadger.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.Optional;

/**
 * Teams of every account that the token has access to. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamsApi {

  private static final EndpointGroup TEAMS = DataApi.group("honeybadger.teams");

  static final Endpoint<Listing<Team>> LIST = TEAMS.page("list", "GET teams", Team.class);
  static final Endpoint<Team> CREATE =
      TEAMS.one("create", "POST teams", Team.class).wrappedIn("team").requires("name");
  static final Endpoint<Team> GET = TEAMS.one("get", "GET teams/{team_id}", Team.class);
  static final Endpoint<Void> UPDATE =
      TEAMS.none("update", "PUT teams/{team_id}").wrappedIn("team").requires("name");
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

  /** {@return the teams of every account, fetched while they are walked} */
  public Listing<Team> list() {
    return transport.call(LIST);
  }

  /**
   * Lists teams with their members, projects and invitations.
   *
   * @param query which ones
   * @return the teams, fetched while they are walked
   */
  public Listing<Team> list(TeamQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a team in the first account that the token has access to. Honeybadger decides which one
   * that is: with a token for several accounts, use {@link #create(String, TeamInput)}.
   *
   * <p>A repeated call could create a second team, so it is never repeated when it is unclear
   * whether it worked; {@link #ensure(TeamInput)} looks before it creates.
   *
   * @param team what to create; needs a name
   * @return the new team
   * @throws ValidationException when Honeybadger does not accept the name
   */
  public Team create(TeamInput team) {
    return transport.call(CREATE, CallInput.none().payload(team));
  }

  /**
   * Creates a team in an account.
   *
   * <p>A repeated call could create a second team, so it is never repeated when it is unclear
   * whether it worked; {@link #ensure(String, TeamInput)} looks before it creates.
   *
   * @param accountId the account's ID
   * @param team what to create; needs a name
   * @return the new team
   * @throws IllegalArgumentException when the ID is blank, which would mean the first account
   * @throws ValidationException when Honeybadger does not accept the name
   */
  public Team create(String accountId, TeamInput team) {
    return transport.call(
        CREATE, CallInput.none().query(DataApi.account(CREATE, accountId)).payload(team));
  }

  /**
   * Finds a team by its name in any account that the token has access to, or creates it in the
   * first of them. Names are compared without blanks at the ends and in Unicode's normal form,
   * upper and lower case being different. Doing it twice creates nothing new, but two callers that
   * ensure the same team at the same moment may both create it, because names need not be unique.
   *
   * @param team the wanted team; needs a name
   * @return the team, found or created
   */
  public Ensured<Team> ensure(TeamInput team) {
    return transport.findOrCreate(() -> named(TeamQuery.all(), team), () -> create(team));
  }

  /**
   * Finds a team by its name in one account, or creates it there; see {@link #ensure(TeamInput)}.
   *
   * @param accountId the account's ID
   * @param team the wanted team; needs a name
   * @return the team, found or created
   */
  public Ensured<Team> ensure(String accountId, TeamInput team) {
    var query = TeamQuery.all().accountId(accountId);
    return transport.findOrCreate(() -> named(query, team), () -> create(accountId, team));
  }

  private Optional<Team> named(TeamQuery query, TeamInput wanted) {
    var name =
        NaturalKeys.of("honeybadger.teams.ensure", "TeamInput.builder().name(..)", wanted.name());
    return list(query).stream()
        .filter(team -> name.equals(NaturalKeys.normal(team.name())))
        .findFirst();
  }

  /**
   * Reads one team with its members, projects and invitations.
   *
   * @param teamId the team's ID
   * @return the team
   * @throws NotFoundException when the token has access to no such team
   */
  public Team get(long teamId) {
    return transport.call(GET, CallInput.path(teamId));
  }

  /**
   * Changes a team. Honeybadger does not return the changed team.
   *
   * @param teamId the team's ID
   * @param changes what to change; refused unsent when nothing is set
   * @throws NotFoundException when the token has access to no such team
   * @throws ValidationException when Honeybadger does not accept the name
   */
  public void update(long teamId, TeamInput changes) {
    transport.call(UPDATE, CallInput.path(teamId).payload(changes));
  }

  /**
   * Deletes a team.
   *
   * @param teamId the team's ID
   * @throws NotFoundException when the token has access to no such team
   */
  public void delete(long teamId) {
    transport.call(DELETE, CallInput.path(teamId));
  }
}
