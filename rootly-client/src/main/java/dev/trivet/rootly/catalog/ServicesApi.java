package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.values.BulkCatalogEntryApi;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.IncidentsChart;
import dev.trivet.rootly.wire.BulkEndpoints;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * Services, their catalog properties and charts, and bulk calls for many services. Calls take the
 * ID or the slug of a service.
 *
 * @see <a href="https://docs.rootly.com/api-reference/services/list-services">Rootly: services</a>
 */
public final class ServicesApi
    extends BulkCatalogEntryApi<Service, ServiceInput, ServiceQuery, ServiceUpsert> {

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
  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(SERVICES, CatalogProperty.class);
  static final BulkEndpoints<Service, BulkDeleteResult> BULK =
      BulkEndpoints.of(SERVICES, Service.class, BulkDeleteResult.class);

  ServicesApi(Transport transport) {
    super(transport, SERVICES, PROPERTIES, BULK);
  }

  @Override
  protected String externalId(ServiceUpsert entry) {
    return entry.externalId();
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
   * @param period the length of one step
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such service
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }

  /**
   * Reads the uptime of a service over time, in steps that Rootly chooses.
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
   * @param period the length of one step; that Rootly takes the periods of the incidents chart here
   *     is not documented
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such service
   */
  public UptimeChart uptimeChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(UPTIME_CHART, CallInput.path(id).query(query));
  }
}
