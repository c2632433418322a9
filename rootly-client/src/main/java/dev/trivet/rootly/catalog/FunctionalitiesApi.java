package dev.trivet.rootly.catalog;

import dev.trivet.core.Listing;
import dev.trivet.core.json.JsonValue;
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
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Functionalities, their catalog properties and charts, and calls for many functionalities at once.
 * Calls take the ID or the slug of a functionality. Immutable and thread-safe.
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
  static final Endpoint<JsonValue> UPTIME_CHART =
      GROUP
          .one("uptimeChart", "GET v1/functionalities/{id}/uptime_chart", JsonValue.class)
          .resultAt("data");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/functionalities/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/functionalities/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");
  static final Endpoint<List<Functionality>> BULK_UPSERT =
      GROUP
          .list("bulkUpsert", "POST v1/functionalities/bulk_upsert", Functionality.class)
          .requires("entities");
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one("bulkDelete", "POST v1/functionalities/bulk_delete", BulkDeleteResult.class)
          .resultAt("data");

  FunctionalitiesApi(Transport transport) {
    super(transport, FUNCTIONALITIES);
  }

  /**
   * Counts the incidents of a functionality over time.
   *
   * @param id the ID of the functionality
   * @param period the period
   * @return the incidents chart
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    return transport()
        .call(
            INCIDENTS_CHART,
            CallInput.path(id).query(QueryParameters.none().with("period", period)));
  }

  /**
   * Reads the uptime of a functionality over time.
   *
   * @param id the ID of the functionality
   * @param query which ones
   * @return the response
   */
  public JsonValue uptimeChart(String id, FunctionalityUptimeChartQuery query) {
    return transport().call(UPTIME_CHART, CallInput.path(id).query(query.parameters()));
  }

  /**
   * Lists the catalog properties that functionalities may have values for.
   *
   * @param query which ones
   * @return the catalog properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for functionalities; Rootly allows 50.
   *
   * @param input what to send
   * @return the catalog property
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }

  /**
   * Creates or changes many functionalities: all of them, or none. They are found by their external
   * IDs.
   *
   * @param input what to send
   * @return the functionalities
   */
  public List<Functionality> bulkUpsert(BulkUpsertFunctionalitiesInput input) {
    return transport().call(BULK_UPSERT, CallInput.none().payload(input));
  }

  /**
   * Deletes many functionalities: those that are named, or all that one source manages, with
   * exceptions.
   *
   * @param input what to send
   * @return the bulk delete result
   */
  public BulkDeleteResult bulkDelete(BulkDelete input) {
    return transport().call(BULK_DELETE, CallInput.none().payload(input));
  }
}
