package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.values.Period;

/** Which occurrences in a project to count. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return a query without limits, of the last hour} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Sets the period in which occurrences are counted.
   *
   * @param value the period; the last hour unless set
   * @return a changed copy of the query
   */
  public OccurrenceQuery period(Period value) {
    return parameter("period", "period", value);
  }

  /**
   * Counts only occurrences in one environment.
   *
   * @param value the environment's name
   * @return a changed copy of the query
   */
  public OccurrenceQuery environment(String value) {
    return parameter("environment", "environment", value);
  }
}
