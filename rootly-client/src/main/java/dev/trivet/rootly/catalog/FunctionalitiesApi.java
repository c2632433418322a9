package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
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
 * Functionalities, their catalog properties and charts, and calls for many functionalities at once.
 * Calls take the ID or the slug of a functionality.
 */
public final class FunctionalitiesApi
    extends CollectionApi<Functionality, FunctionalityInput, FunctionalityQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.functionalities");

  static final CollectionEndpoints<Functionality> FUNCTIONALITIES =
      CollectionEndpoints.of(
              "rootly.functionalities",
              "functionalities",
              "v1/functionalities",
              Functionality.class)
          .requires("name")
          .onlyToCreate("show_uptime", "show_uptime_last_days");
  static final Endpoint<IncidentsChart> INCIDENTS_CHART =
      GROUP
          .one(
              "incidentsChart", "GET v1/functionalities/{id}/incidents_chart", IncidentsChart.class)
          .resultAt("data");
  static final Endpoint<UptimeChart> UPTIME_CHART =
      GROUP
          .one("uptimeChart", "GET v1/functionalities/{id}/uptime_chart", UptimeChart.class)
          .resultAt("data");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/functionalities/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/functionalities/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");
  static final Endpoint<List<Functionality>> BULK_UPSERT =
      GROUP.list("bulkUpsert", "POST v1/functionalities/bulk_upsert", Functionality.class);
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one("bulkDelete", "POST v1/functionalities/bulk_delete", BulkDeleteResult.class)
          .resultAt("data");

  FunctionalitiesApi(Transport transport) {
    super(transport, FUNCTIONALITIES);
  }

  /**
   * Finds the functionality with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * functionality that is found is not changed.
   *
   * @param input what to create if no functionality has its name
   * @return the functionality, and whether this call created it
   */
  public Ensured<Functionality> ensure(FunctionalityInput input) {
    return ensureBy(
        input, input.name(), name -> FunctionalityQuery.all().name().is(name), Functionality::name);
  }

  /**
   * Counts the incidents of a functionality over time.
   *
   * @param id the ID of the functionality
   * @param period how long one step is
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such functionality
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }

  /**
   * Reads the uptime of a functionality over time, in steps of Rootly's choice.
   *
   * @param id the ID or slug of the functionality
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such functionality
   */
  public UptimeChart uptimeChart(String id) {
    return transport().call(UPTIME_CHART, CallInput.path(id));
  }

  /**
   * Reads the uptime of a functionality over time.
   *
   * @param id the ID or slug of the functionality
   * @param period how long one step is; that Rootly takes the periods of the incidents chart here
   *     is not documented
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such functionality
   */
  public UptimeChart uptimeChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(UPTIME_CHART, CallInput.path(id).query(query));
  }

  /**
   * {@return all catalog properties that functionalities may have values for; fetched while walked}
   */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists the catalog properties that functionalities may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for functionalities. Never repeated after an unclear end.
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
   * Creates or changes many functionalities: all of them, or none. They are found by their external
   * IDs.
   *
   * @param functionalities at least one, each external ID once; Rootly takes 100
   * @return the functionalities after the change
   * @throws IllegalArgumentException when there is none, or an external ID is there twice
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   */
  public List<Functionality> bulkUpsert(List<FunctionalityUpsert> functionalities) {
    var entities =
        BulkEntities.of(
            BULK_UPSERT.operation().name(), functionalities, FunctionalityUpsert::externalId);
    return transport().call(BULK_UPSERT, CallInput.none().payload(entities));
  }

  /**
   * Deletes many functionalities: those that are named, or all that one source manages, with
   * exceptions.
   *
   * @param functionalities which ones
   * @return what happened to each
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     could not be deleted; then the field error {@code failed_external_ids} names them, while
   *     others may be deleted
   */
  public BulkDeleteResult bulkDelete(BulkDelete functionalities) {
    return transport().call(BULK_DELETE, CallInput.none().payload(functionalities));
  }
}
