package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which occurrence serieses to list. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return all occurrence serieses} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Counts in another span of time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OccurrenceQuery period(String value) {
    return parameter("period", "period", value);
  }

  /**
   * Counts in one environment only.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OccurrenceQuery environment(String value) {
    return parameter("environment", "environment", value);
  }
}
