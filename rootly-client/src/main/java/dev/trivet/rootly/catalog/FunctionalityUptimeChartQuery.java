package dev.trivet.rootly.catalog;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which elements to list. */
public final class FunctionalityUptimeChartQuery extends ListQuery<FunctionalityUptimeChartQuery> {

  private FunctionalityUptimeChartQuery(QueryParameters parameters) {
    super(parameters, FunctionalityUptimeChartQuery::new);
  }

  /** {@return all elements} */
  public static FunctionalityUptimeChartQuery all() {
    return new FunctionalityUptimeChartQuery(QueryParameters.none());
  }

  /**
   * Sets the period of the chart; Rootly does not document which periods there are.
   *
   * @param value what to look for
   * @return the changed query
   */
  public FunctionalityUptimeChartQuery period(String value) {
    return parameter("period", "period", value);
  }
}
