package dev.trivet.rootly.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.values.BulkCatalogEntryApi;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.IncidentsChart;
import dev.trivet.rootly.wire.BulkEndpoints;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * Teams, their catalog properties, and bulk calls for many teams. Calls take the ID or the slug of
 * a team.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/list-teams">Rootly: teams</a>
 */
public final class TeamsApi extends BulkCatalogEntryApi<Team, TeamInput, TeamQuery, TeamUpsert> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.teams");

  static final CollectionEndpoints<Team> TEAMS =
      CollectionEndpoints.of("rootly.teams", "groups", "v1/teams", Team.class)
          .requires("name")
          .onlyToCreate("opsgenie_team_id");

  static final Endpoint<IncidentsChart> INCIDENTS_CHART =
      GROUP
          .one("incidentsChart", "GET v1/teams/{id}/incidents_chart", IncidentsChart.class)
          .resultAt("data");

  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(TEAMS, CatalogProperty.class);

  static final BulkEndpoints<Team, BulkDeleteResult> BULK =
      BulkEndpoints.of(TEAMS, Team.class, BulkDeleteResult.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamsApi(Transport transport) {
    super(transport, TEAMS, PROPERTIES, BULK);
  }

  @Override
  protected String externalId(TeamUpsert entry) {
    return entry.externalId();
  }

  /**
   * Reads one team together with its members, schedules or escalation policies.
   *
   * @param id the ID or slug of the team
   * @param include {@link Include#USERS}, {@link Include#SCHEDULES}, {@link
   *     Include#ESCALATION_POLICIES}
   * @return the team
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public Team get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Finds the team with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A team that is
   * found is not changed. Rootly refuses a second team of the same name, so two callers at the same
   * moment get the same team.
   *
   * @param input what to create if no team has its name
   * @return the team, and whether this call created it
   */
  public Ensured<Team> ensure(TeamInput input) {
    return ensureBy(input, input.name(), name -> TeamQuery.all().name().is(name), Team::name);
  }

  /**
   * Counts the incidents of a team over time.
   *
   * @param id the ID of the team; a slug is not documented here
   * @param period the length of one step
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such team
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }
}
