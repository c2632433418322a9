package dev.trivet.rollbar.environments;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which environments to list. Immutable. */
public final class EnvironmentQuery extends ListQuery<EnvironmentQuery> {

  private EnvironmentQuery(QueryParameters parameters) {
    super(parameters, EnvironmentQuery::new);
  }

  /** {@return all environments of the project} */
  public static EnvironmentQuery all() {
    return new EnvironmentQuery(QueryParameters.none());
  }

  /**
   * Sets how many environments each request fetches.
   *
   * @param size the number of environments per request, from 1 to 5,000; 20 unless set
   * @return a changed copy of the query
   */
  public EnvironmentQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
