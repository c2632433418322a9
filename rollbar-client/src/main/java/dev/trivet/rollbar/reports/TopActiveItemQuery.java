package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.util.Arrays;

/** Which of the items that occur often to report. Immutable. */
public final class TopActiveItemQuery extends ListQuery<TopActiveItemQuery> {

  private TopActiveItemQuery(QueryParameters parameters) {
    super(parameters, TopActiveItemQuery::new);
  }

  /** {@return all items of the last day} */
  public static TopActiveItemQuery all() {
    return new TopActiveItemQuery(QueryParameters.none());
  }

  /**
   * Counts another number of hours.
   *
   * @param hours from 1 to 168; 24 unless set
   * @return the changed query
   */
  public TopActiveItemQuery hours(int hours) {
    return between("hours", "hours", hours, 1, 168);
  }

  /**
   * Only what occurred in some environments.
   *
   * @param environments the environments
   * @return the changed query
   */
  public TopActiveItemQuery environments(String... environments) {
    return joined("environments", "environments", Arrays.asList(environments));
  }

  /** {@return the items that occur most often first, which is the only order so far} */
  public TopActiveItemQuery byOccurrences() {
    return parameter("byOccurrences", "sort", "occurrences");
  }
}
