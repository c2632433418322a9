package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which occurrences in a project to count. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return a query without limits, for which Honeybadger chooses the period} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Sets the period in which occurrences are counted.
   *
   * @param value the period: {@code hour}, {@code day}, {@code week} or {@code month}
   * @return a changed copy of the query
   */
  public OccurrenceQuery period(String value) {
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
