package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which of the items that occur most often to list. Immutable. */
public final class TopActiveItemQuery extends ListQuery<TopActiveItemQuery> {

  private TopActiveItemQuery(QueryParameters parameters) {
    super(parameters, TopActiveItemQuery::new);
  }

  /** {@return the items that occurred most often in the last 24 hours} */
  public static TopActiveItemQuery all() {
    return new TopActiveItemQuery(QueryParameters.none());
  }

  /**
   * Sets the number of hours to look back.
   *
   * @param hours the number of hours, from 1 to 168; 24 unless set
   * @return a changed copy of the query
   */
  public TopActiveItemQuery hours(int hours) {
    return between("hours", "hours", hours, 1, 168);
  }

  /**
   * Counts only occurrences in the given environments.
   *
   * @param environments the names of the environments
   * @return a changed copy of the query
   */
  public TopActiveItemQuery environments(String... environments) {
    return joined("environments", "environments", environments);
  }

  /**
   * {@return the same query, sorted by the number of occurrences; Rollbar offers no other order so
   * far}
   */
  public TopActiveItemQuery byOccurrences() {
    return parameter("byOccurrences", "sort", "occurrences");
  }
}
