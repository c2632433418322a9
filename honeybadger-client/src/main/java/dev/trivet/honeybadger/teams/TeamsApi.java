package dev.trivet.honeybadger.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Paging;
import dev.trivet.core.transport.Query;

/**
 * Teams of every account that the token reaches. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamsApi {

  private static final String ACCOUNT_ID = "account_id";

  static final Endpoint<Team> LIST =
      endpoint("list", "GET teams", Team.class).at("results").paged(Paging.link());
  static final Endpoint<Team> CREATE = endpoint("create", "POST teams", Team.class).root("team");
  static final Endpoint<Team> GET = endpoint("get", "GET teams/{team_id}", Team.class);
  static final Endpoint<Void> UPDATE =
      endpoint("update", "PUT teams/{team_id}", Void.class).root("team");
  static final Endpoint<Void> DELETE = endpoint("delete", "DELETE teams/{team_id}", Void.class);

  private static final TeamUpdate NOTHING = TeamUpdate.builder().build();

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public TeamsApi(ApiTransport transport) {
    this.transport = transport;
  }

  private static <T> Endpoint<T> endpoint(String name, String route, Class<T> type) {
    return Endpoint.of("honeybadger.teams." + name, route, type);
  }

  /**
   * Lists the teams of all accounts that the token reaches, with their members, projects and
   * invitations.
   *
   * @return the teams; fetched while they are walked
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Listing<Team> list() {
    return transport.list(LIST, Input.none());
  }

  /**
   * Lists teams, with their members, projects and invitations.
   *
   * @param query which ones
   * @return the teams; fetched while they are walked
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Listing<Team> list(TeamQuery query) {
    return transport.list(
        LIST, Input.none().query(Query.none().with(ACCOUNT_ID, query.accountId())));
  }

  /**
   * Creates a team in the first account that the token reaches. Which one is the first is up to
   * Honeybadger: with a token that reaches several accounts, use {@link #create(String,
   * TeamCreate)}.
   *
   * <p>A call that was repeated blindly could make a second team, so it is never repeated after an
   * unclear end: look for the team with {@link #list()} then.
   *
   * @param team what to create
   * @return the new team
   * @throws dev.trivet.core.error.ValidationException when Honeybadger does not accept the name
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Team create(TeamCreate team) {
    return transport.one(CREATE, Input.none().payload(team));
  }

  /**
   * Creates a team in an account.
   *
   * <p>A call that was repeated blindly could make a second team, so it is never repeated after an
   * unclear end: look for the team with {@link #list(TeamQuery)} then.
   *
   * @param accountId the account's id
   * @param team what to create
   * @return the new team
   * @throws IllegalArgumentException when the id is blank, which would mean the first account
   * @throws dev.trivet.core.error.ValidationException when Honeybadger does not accept the name
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Team create(String accountId, TeamCreate team) {
    var account = Arguments.notBlank(CREATE, "accountId", accountId);
    return transport.one(
        CREATE, Input.none().query(Query.none().with(ACCOUNT_ID, account)).payload(team));
  }

  /**
   * Reads one team, with its members, projects and invitations.
   *
   * @param teamId the team's number
   * @return the team
   * @throws NotFoundException when the token reaches none with this number
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public Team get(long teamId) {
    return transport.one(GET, Input.path(teamId));
  }

  /**
   * Changes a team. Honeybadger does not send the changed team back.
   *
   * <p>An update in which nothing is set is refused here: what Honeybadger does with one is not
   * known, it would cost a call of the hour's few, and it is most likely a mistake.
   *
   * @param teamId the team's number
   * @param update what to change
   * @throws IllegalArgumentException when the update changes nothing
   * @throws NotFoundException when the token reaches no team with this number
   * @throws dev.trivet.core.error.ValidationException when Honeybadger does not accept the name
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void update(long teamId, TeamUpdate update) {
    transport.none(UPDATE, Input.path(teamId).payload(Arguments.changing(UPDATE, update, NOTHING)));
  }

  /**
   * Deletes a team.
   *
   * @param teamId the team's number
   * @throws NotFoundException when the token reaches none with this number
   * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
   */
  public void delete(long teamId) {
    transport.none(DELETE, Input.path(teamId));
  }
}
