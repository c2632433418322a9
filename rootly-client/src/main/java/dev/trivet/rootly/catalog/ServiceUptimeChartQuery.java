package dev.trivet.rootly.catalog;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which elements to list. */
public final class ServiceUptimeChartQuery extends ListQuery<ServiceUptimeChartQuery> {

  private ServiceUptimeChartQuery(QueryParameters parameters) {
    super(parameters, ServiceUptimeChartQuery::new);
  }

  /** {@return all elements} */
  public static ServiceUptimeChartQuery all() {
    return new ServiceUptimeChartQuery(QueryParameters.none());
  }

  /**
   * Sets the period of the chart; Rootly does not document which periods there are.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ServiceUptimeChartQuery period(String value) {
    return parameter("period", "period", value);
  }
}
