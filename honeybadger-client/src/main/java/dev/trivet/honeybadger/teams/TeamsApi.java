package dev.trivet.honeybadger.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.CollectionApi;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.Optional;

/**
 * Teams of every account that the token has access to, with their members, projects and
 * invitations. A new team needs a name, the only attribute that can be changed later. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
public final class TeamsApi extends CollectionApi<Team, TeamInput, TeamQuery> {

  static final CollectionEndpoints<Team, Void> TEAMS =
      DataApi.collection("honeybadger.teams", "team", "teams/{team_id}", Team.class)
          .requires("name")
          .changesNeed("name");

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

  /**
   * Finds a team by its name in any account that the token has access to, or creates it in the
   * first of them. Names are compared without blanks at the ends, after Unicode normalization, and
   * case-sensitively. A second call creates no second team, but two calls at the same moment may
   * both create one, because names need not be unique.
   *
   * @param team the wanted team; needs a name
   * @return the team, found or created
   */
  public Ensured<Team> ensure(TeamInput team) {
    return transport().findOrCreate(() -> named(TeamQuery.all(), team), () -> create(team));
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
    return transport().findOrCreate(() -> named(query, team), () -> create(accountId, team));
  }

  private Optional<Team> named(TeamQuery query, TeamInput wanted) {
    var name =
        NaturalKeys.of("honeybadger.teams.ensure", "TeamInput.builder().name(..)", wanted.name());
    return list(query).stream()
        .filter(team -> name.equals(NaturalKeys.normal(team.name())))
        .findFirst();
  }
}
