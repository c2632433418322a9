package dev.trivet.honeybadger.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which occurrences a report counts. */
public final class ReportQuery extends ListQuery<ReportQuery> {

  private ReportQuery(QueryParameters parameters) {
    super(parameters, ReportQuery::new);
  }

  /**
   * {@return a query for the occurrences of Honeybadger's default time range in all environments}
   */
  public static ReportQuery all() {
    return new ReportQuery(QueryParameters.none());
  }

  /**
   * Counts only occurrences from a time on.
   *
   * @param start the start of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public ReportQuery since(Instant start) {
    return TimeRanges.checked(parameter("since", "start", start));
  }

  /**
   * Counts only occurrences up to a time.
   *
   * @param stop the end of the time range
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public ReportQuery until(Instant stop) {
    return TimeRanges.checked(parameter("until", "stop", stop));
  }

  /**
   * Counts only occurrences in one environment.
   *
   * @param name the environment, {@code production} for example
   * @return a changed copy of the query
   */
  public ReportQuery environment(String name) {
    return parameter("environment", "environment", name);
  }
}
