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
 * Functionalities, their catalog properties and charts, and bulk calls for many functionalities.
 * Calls take the ID or the slug of a functionality.
 *
 * @see <a href="https://docs.rootly.com/api-reference/functionalities/list-functionalities">Rootly:
 *     functionalities</a>
 */
public final class FunctionalitiesApi
    extends BulkCatalogEntryApi<
        Functionality, FunctionalityInput, FunctionalityQuery, FunctionalityUpsert> {

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
  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(FUNCTIONALITIES, CatalogProperty.class);
  static final BulkEndpoints<Functionality, BulkDeleteResult> BULK =
      BulkEndpoints.of(FUNCTIONALITIES, Functionality.class, BulkDeleteResult.class);

  FunctionalitiesApi(Transport transport) {
    super(transport, FUNCTIONALITIES, PROPERTIES, BULK);
  }

  @Override
  protected String externalId(FunctionalityUpsert entry) {
    return entry.externalId();
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
   * @param period the length of one step
   * @return the counts by day or week
   * @throws dev.trivet.core.error.NotFoundException when there is no such functionality
   */
  public IncidentsChart incidentsChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(INCIDENTS_CHART, CallInput.path(id).query(query));
  }

  /**
   * Reads the uptime of a functionality over time, in steps that Rootly chooses.
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
   * @param period the length of one step; that Rootly takes the periods of the incidents chart here
   *     is not documented
   * @return the uptime by step
   * @throws dev.trivet.core.error.NotFoundException when there is no such functionality
   */
  public UptimeChart uptimeChart(String id, ChartPeriod period) {
    var query = QueryParameters.none().with("period", period);
    return transport().call(UPTIME_CHART, CallInput.path(id).query(query));
  }
}
