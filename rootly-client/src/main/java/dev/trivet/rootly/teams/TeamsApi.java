package dev.trivet.rootly.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Query;
import dev.trivet.rootly.jsonapi.Crud;
import dev.trivet.rootly.jsonapi.ListParameters;
import java.util.List;

/**
 * Teams of the organization, their catalog properties, and calls for many teams at once. Immutable
 * and thread-safe.
 *
 * <p>A team is addressed by its identifier or by its slug. On the wire teams are called {@code
 * groups}.
 */
public final class TeamsApi {

  static final Crud<Team> TEAMS =
      Crud.of("rootly.teams", new Crud.Place("groups", "v1/teams", "v1/teams/{id}"), Team.class);

  static final Endpoint<IncidentsChart> INCIDENTS_CHART =
      Endpoint.of(
              "rootly.teams.incidentsChart",
              "GET v1/teams/{id}/incidents_chart",
              IncidentsChart.class)
          .at("data");

  static final Endpoint<CatalogProperty> PROPERTIES =
      Endpoint.of("rootly.teams.properties", "GET v1/teams/properties", CatalogProperty.class)
          .paged(Crud.PAGES);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      Endpoint.of("rootly.teams.createProperty", "POST v1/teams/properties", CatalogProperty.class)
          .root("catalog_properties");

  static final Endpoint<Team> BULK_UPSERT =
      Endpoint.of("rootly.teams.bulkUpsert", "POST v1/teams/bulk_upsert", Team.class);
  static final Endpoint<TeamBulkResult> BULK_DELETE =
      Endpoint.of("rootly.teams.bulkDelete", "POST v1/teams/bulk_delete", TeamBulkResult.class)
          .at("data");

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public TeamsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Lists all teams that the API key may see.
   *
   * @return the teams, 50 with each request; fetched while they are walked
   */
  public Listing<Team> list() {
    return list(TeamQuery.builder().build());
  }

  /**
   * Lists teams.
   *
   * @param query which ones, in which order, and what is to come along
   * @return the teams; fetched while they are walked
   */
  public Listing<Team> list(TeamQuery query) {
    return transport.list(TEAMS.list(), Input.none().query(parameters(query)));
  }

  /**
   * Creates a team. A call that was repeated blindly could make a second team, so it is never
   * repeated after an unclear end.
   *
   * @param team what to create
   * @return the new team
   * @throws dev.trivet.core.error.ValidationException when Rootly does not accept something, a name
   *     that is taken for example
   * @throws dev.trivet.core.error.NotFoundException when one of the users is unknown
   * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly: create a
   *     team</a>
   */
  public Team create(TeamCreate team) {
    return transport.one(TEAMS.create(), Input.none().payload(team));
  }

  /**
   * Reads one team.
   *
   * @param idOrSlug the team's identifier or slug
   * @param include what is to come along, see {@link dev.trivet.rootly.jsonapi.Ref#resource()}
   * @return the team
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public Team get(String idOrSlug, TeamInclude... include) {
    return transport.one(
        TEAMS.get(), Input.path(idOrSlug).query(ListParameters.include(List.of(include))));
  }

  /**
   * Changes a team. What the update leaves alone stays as it is, so repeating it does no harm.
   *
   * @param idOrSlug the team's identifier or slug
   * @param update what to change
   * @return the team after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such team, or one of the users
   *     is unknown
   * @throws dev.trivet.core.error.ValidationException when Rootly does not accept something
   */
  public Team update(String idOrSlug, TeamUpdate update) {
    return transport.one(TEAMS.update(), Input.path(idOrSlug).payload(update));
  }

  /**
   * Deletes a team.
   *
   * @param idOrSlug the team's identifier or slug
   * @return the team as it was
   * @throws dev.trivet.core.error.NotFoundException when there is no such team. When the answer to
   *     a first attempt was lost, that attempt may have deleted it: {@link
   *     dev.trivet.core.error.ApiException#mayHaveBeenApplied()} tells
   */
  public Team delete(String idOrSlug) {
    return transport.one(TEAMS.delete(), Input.path(idOrSlug));
  }

  /**
   * Counts the incidents of a team over time.
   *
   * @param id the team's identifier; Rootly promises no slug here
   * @param period how long one step is
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such team
   * @see <a href="https://docs.rootly.com/api-reference/teams/get-team-incidents-chart">Rootly: a
   *     team's incidents chart</a>
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    return transport.one(
        INCIDENTS_CHART, Input.path(id).query(Query.none().with("period", period)));
  }

  /**
   * Lists all catalog properties that teams may have values for.
   *
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties() {
    return properties(PropertyQuery.builder().build());
  }

  /**
   * Lists catalog properties that teams may have values for.
   *
   * @param query which ones, in which order, and what is to come along
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(PropertyQuery query) {
    return transport.list(PROPERTIES, Input.none().query(parameters(query)));
  }

  /**
   * Creates a catalog property for teams. It is never repeated after an unclear end.
   *
   * @param property what to create
   * @return the new property
   * @throws dev.trivet.core.error.ValidationException when Rootly does not accept something, or
   *     when there are 50 properties already
   */
  public CatalogProperty createProperty(CatalogPropertyCreate property) {
    return transport.one(CREATE_PROPERTY, Input.none().payload(property));
  }

  /**
   * Makes or changes many teams: all of them, or none. Teams are found by their external
   * identifiers.
   *
   * @param teams what to write
   * @return the teams after the change
   * @throws dev.trivet.core.error.ValidationException when Rootly does not accept something; the
   *     field errors are keyed by external identifier
   * @throws dev.trivet.core.error.NotFoundException when the API key may only touch some teams
   * @see <a href="https://docs.rootly.com/api-reference/teams/bulk-upsert-teams">Rootly: upsert
   *     teams</a>
   */
  public List<Team> bulkUpsert(TeamBulkUpsert teams) {
    return transport.all(BULK_UPSERT, Input.none().payload(teams));
  }

  /**
   * Deletes many teams.
   *
   * @param teams which ones
   * @return what became of each
   * @throws dev.trivet.core.error.ValidationException when Rootly does not accept the request, or
   *     when some teams could not be deleted; then the field error {@code failed_external_ids}
   *     names them, while others may be gone
   */
  public TeamBulkResult bulkDelete(TeamBulkDelete teams) {
    return transport.one(BULK_DELETE, Input.none().payload(teams));
  }

  private static Query parameters(TeamQuery query) {
    var parameters = ListParameters.include(query.include());
    parameters = ListParameters.filter(parameters, "search", query.search());
    parameters = ListParameters.filter(parameters, "slug", query.slug());
    parameters = ListParameters.filter(parameters, "name", query.name());
    parameters = ListParameters.filter(parameters, "color", query.color());
    parameters =
        ListParameters.filter(parameters, "alert_broadcast_enabled", query.alertBroadcastEnabled());
    parameters =
        ListParameters.filter(
            parameters, "incident_broadcast_enabled", query.incidentBroadcastEnabled());
    parameters = ListParameters.filter(parameters, "external_id", query.externalId());
    parameters = ListParameters.filter(parameters, "backstage_id", query.backstageId());
    parameters = ListParameters.filter(parameters, "cortex_id", query.cortexId());
    parameters = ListParameters.filter(parameters, "opslevel_id", query.opslevelId());
    return ListParameters.common(parameters, query);
  }

  private static Query parameters(PropertyQuery query) {
    var parameters = ListParameters.include(query.include());
    parameters = ListParameters.filter(parameters, "slug", query.slug());
    parameters = ListParameters.filter(parameters, "name", query.name());
    parameters = ListParameters.filter(parameters, "kind", query.kind());
    return ListParameters.common(parameters, query);
  }
}
