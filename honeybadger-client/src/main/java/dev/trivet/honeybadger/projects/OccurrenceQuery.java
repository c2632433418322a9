package dev.trivet.honeybadger.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.values.Period;

/** Which occurrences to count. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return a query for the occurrences of the last hour in all environments} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Sets the time range, which is the last hour unless set.
   *
   * @param span the time range, which ends now
   * @return a changed copy of the query
   */
  public OccurrenceQuery period(Period span) {
    return parameter("period", "period", span);
  }

  /**
   * Counts only occurrences in one environment.
   *
   * @param name the environment, {@code production} for example
   * @return a changed copy of the query
   */
  public OccurrenceQuery environment(String name) {
    return parameter("environment", "environment", name);
  }
}
