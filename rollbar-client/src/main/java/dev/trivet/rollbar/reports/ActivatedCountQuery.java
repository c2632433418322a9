package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.util.Arrays;

/** Which activated items to count. Immutable. */
public final class ActivatedCountQuery extends ListQuery<ActivatedCountQuery> {

  private ActivatedCountQuery(QueryParameters parameters) {
    super(parameters, ActivatedCountQuery::new);
  }

  /** {@return all items by day} */
  public static ActivatedCountQuery all() {
    return new ActivatedCountQuery(QueryParameters.none());
  }

  /**
   * Counts another number of days.
   *
   * @param count from 2 to 366; 60 unless set
   * @return the changed query
   */
  public ActivatedCountQuery days(int count) {
    return between("days", "buckets", count, 2, 366);
  }

  /**
   * Only what occurred in some environments.
   *
   * @param environments the environments
   * @return the changed query
   */
  public ActivatedCountQuery environments(String... environments) {
    return joined("environments", "environments", Arrays.asList(environments));
  }

  /** {@return the same, said explicitly: Rollbar counts them by day only} */
  public ActivatedCountQuery daily() {
    return parameter("daily", "bucket_size", BucketSize.DAY.seconds());
  }
}
