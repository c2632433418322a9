package dev.trivet.rootly.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogPropertyQuery;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.IncidentsChart;
import dev.trivet.rootly.wire.BulkEntities;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Teams, their catalog properties, and calls for many teams at once. Calls take the ID or the slug
 * of a team.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/list-teams">Rootly: teams</a>
 */
public final class TeamsApi extends CollectionApi<Team, TeamInput, TeamQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.teams");

  static final CollectionEndpoints<Team> TEAMS =
      CollectionEndpoints.of("rootly.teams", "groups", "v1/teams", Team.class)
          .requires("name")
          .onlyToCreate("opsgenie_team_id");

  static final Endpoint<IncidentsChart> INCIDENTS_CHART =
      GROUP
          .one("incidentsChart", "GET v1/teams/{id}/incidents_chart", IncidentsChart.class)
          .resultAt("data");

  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/teams/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/teams/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");

  static final Endpoint<List<Team>> BULK_UPSERT =
      GROUP.list("bulkUpsert", "POST v1/teams/bulk_upsert", Team.class);
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP.one("bulkDelete", "POST v1/teams/bulk_delete", BulkDeleteResult.class).resultAt("data");

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
   * Reads one team together with its members, schedules or escalation policies.
   *
   * @param id its ID or slug
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
   * @param id the team's ID; a slug is not documented here
   * @param period how long one step is
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such team
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }

  /** {@return all catalog properties that teams may have values for; fetched while walked} */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists catalog properties that teams may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for teams. Never repeated after an unclear end.
   *
   * @param input what to create
   * @return the new property
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, or when there
   *     are 50 properties already
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }

  /**
   * Creates or changes many teams: all of them, or none. Teams are found by their external IDs.
   *
   * @param teams at least one, each external ID once; Rootly takes 100
   * @return the teams after the change
   * @throws IllegalArgumentException when there is no team, or an external ID is there twice
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   * @throws dev.trivet.core.error.NotFoundException when the API key may only touch some teams
   */
  public List<Team> bulkUpsert(List<TeamUpsert> teams) {
    var entities = BulkEntities.of(BULK_UPSERT.operation().name(), teams, TeamUpsert::externalId);
    return transport().call(BULK_UPSERT, CallInput.none().payload(entities));
  }

  /**
   * Deletes many teams.
   *
   * @param teams which ones
   * @return what happened to each
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     teams could not be deleted; then the field error {@code failed_external_ids} names them,
   *     while others may be deleted
   */
  public BulkDeleteResult bulkDelete(BulkDelete teams) {
    return transport().call(BULK_DELETE, CallInput.none().payload(teams));
  }
}
