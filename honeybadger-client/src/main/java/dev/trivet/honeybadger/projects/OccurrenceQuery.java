package dev.trivet.honeybadger.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.values.Period;

/** Which occurrences to count. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return the occurrences of the last hour in every environment} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Counts another span of time than the last hour.
   *
   * @param span the span, counted back from now
   * @return the changed query
   */
  public OccurrenceQuery period(Period span) {
    return parameter("period", "period", span);
  }

  /**
   * Only occurrences in one environment.
   *
   * @param name the environment, {@code production} for example
   * @return the changed query
   */
  public OccurrenceQuery environment(String name) {
    return parameter("environment", "environment", name);
  }
}
