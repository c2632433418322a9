package dev.trivet.rollbar.environments;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which environments to list. Immutable. */
public final class EnvironmentQuery extends ListQuery<EnvironmentQuery> {

  private EnvironmentQuery(QueryParameters parameters) {
    super(parameters, EnvironmentQuery::new);
  }

  /** {@return all environments} */
  public static EnvironmentQuery all() {
    return new EnvironmentQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many to fetch with each request, from 1 to 5,000
   * @return the changed query
   */
  public EnvironmentQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
