package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which items that became active to count, and over how many days. Immutable. */
public final class ActivatedCountQuery extends ListQuery<ActivatedCountQuery> {

  private ActivatedCountQuery(QueryParameters parameters) {
    super(parameters, ActivatedCountQuery::new);
  }

  /** {@return all items that became active in the last 60 days, counted by day} */
  public static ActivatedCountQuery all() {
    return new ActivatedCountQuery(QueryParameters.none());
  }

  /**
   * Sets the number of days to count.
   *
   * @param count the number of days, from 2 to 366; 60 unless set
   * @return a changed copy of the query
   */
  public ActivatedCountQuery days(int count) {
    return between("days", "buckets", count, 2, 366);
  }

  /**
   * Counts only items of the given environments.
   *
   * @param environments the names of the environments
   * @return a changed copy of the query
   */
  public ActivatedCountQuery environments(String... environments) {
    return joined("environments", "environments", environments);
  }

  /**
   * {@return the same query, with the bucket size of a day sent explicitly; Rollbar offers no
   * other}
   */
  public ActivatedCountQuery daily() {
    return parameter("daily", "bucket_size", BucketSize.DAY.seconds());
  }
}
