package dev.trivet.rootly.ensure;

import dev.trivet.core.Ensured;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Settling;
import dev.trivet.rootly.jsonapi.TextFilter;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamQuery;
import dev.trivet.rootly.teams.TeamsApi;
import java.util.Optional;

/**
 * Makes things that are to be there exactly once: each method looks for the thing by its natural
 * key, makes it if it is missing, and looks again when the answer to that was lost. Doing it twice
 * makes no second write. Immutable and thread-safe; Rootly refuses a second team of the same name,
 * so two callers at the same moment get one team.
 */
public final class EnsureApi {

  private final Settling settling;
  private final TeamsApi teams;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public EnsureApi(ApiTransport transport) {
    settling = new Settling(transport);
    teams = new TeamsApi(transport);
  }

  /**
   * A team with this name. A found team keeps its attributes, whatever was asked for.
   *
   * @param team what to create if no team has its name
   * @return the team, found or created
   */
  public Ensured<Team> team(TeamCreate team) {
    var name = Optional.of(team.name());
    var query = TeamQuery.builder().name(TextFilter.of(team.name())).build();
    return settling.settle(
        () -> teams.list(query).stream().filter(found -> found.name().equals(name)).findFirst(),
        () -> teams.create(team));
  }
}
