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
 * Services, their catalog properties and charts, and calls for many services at once. Calls take
 * the ID or the slug of a service.
 */
public final class ServicesApi extends CollectionApi<Service, ServiceInput, ServiceQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.services");

  static final CollectionEndpoints<Service> SERVICES =
      CollectionEndpoints.of("rootly.services", "services", "v1/services", Service.class)
          .requires("name")
          .onlyToCreate("show_uptime", "show_uptime_last_days", "opsgenie_team_id");
  static final Endpoint<IncidentsChart> INCIDENTS_CHART =
      GROUP
          .one("incidentsChart", "GET v1/services/{id}/incidents_chart", IncidentsChart.class)
          .resultAt("data");
  static final Endpoint<UptimeChart> UPTIME_CHART =
      GROUP
          .one("uptimeChart", "GET v1/services/{id}/uptime_chart", UptimeChart.class)
          .resultAt("data");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/services/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/services/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");
  static final Endpoint<List<Service>> BULK_UPSERT =
      GROUP.list("bulkUpsert", "POST v1/services/bulk_upsert", Service.class);
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one("bulkDelete", "POST v1/services/bulk_delete", BulkDeleteResult.class)
          .resultAt("data");

  ServicesApi(Transport transport) {
    super(transport, SERVICES);
  }

  /**
   * Finds the service with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A service that is
   * found is not changed.
   *
   * @param input what to create if no service has its name
   * @return the service, and whether this call created it
   */
  public Ensured<Service> ensure(ServiceInput input) {
    return ensureBy(input, input.name(), name -> ServiceQuery.all().name().is(name), Service::name);
  }

  /**
   * Counts the incidents of a service over time.
   *
   * @param id the ID of the service
   * @param period how long one step is
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such service
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }

  /**
   * Reads the uptime of a service over time, in steps of Rootly's choice.
   *
   * @param id the ID or slug of the service
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such service
   */
  public UptimeChart uptimeChart(String id) {
    return transport().call(UPTIME_CHART, CallInput.path(id));
  }

  /**
   * Reads the uptime of a service over time.
   *
   * @param id the ID or slug of the service
   * @param period how long one step is; that Rootly takes the periods of the incidents chart here
   *     is not documented
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such service
   */
  public UptimeChart uptimeChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(UPTIME_CHART, CallInput.path(id).query(query));
  }

  /** {@return all catalog properties that services may have values for; fetched while walked} */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists the catalog properties that services may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for services. Never repeated after an unclear end.
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
   * Creates or changes many services: all of them, or none. They are found by their external IDs.
   *
   * @param services at least one, each external ID once; Rootly takes 100
   * @return the services after the change
   * @throws IllegalArgumentException when there is none, or an external ID is there twice
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   */
  public List<Service> bulkUpsert(List<ServiceUpsert> services) {
    var entities =
        BulkEntities.of(BULK_UPSERT.operation().name(), services, ServiceUpsert::externalId);
    return transport().call(BULK_UPSERT, CallInput.none().payload(entities));
  }

  /**
   * Deletes many services: those that are named, or all that one source manages, with exceptions.
   *
   * @param services which ones
   * @return what happened to each
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     could not be deleted; then the field error {@code failed_external_ids} names them, while
   *     others may be deleted
   */
  public BulkDeleteResult bulkDelete(BulkDelete services) {
    return transport().call(BULK_DELETE, CallInput.none().payload(services));
  }
}
