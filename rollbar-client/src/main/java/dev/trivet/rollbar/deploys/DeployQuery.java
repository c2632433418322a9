package dev.trivet.rollbar.deploys;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which deploys to list. Immutable. */
public final class DeployQuery extends ListQuery<DeployQuery> {

  private DeployQuery(QueryParameters parameters) {
    super(parameters, DeployQuery::new);
  }

  /** {@return all deploys} */
  public static DeployQuery all() {
    return new DeployQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many to fetch with each request, from 1 to 5,000
   * @return the changed query
   */
  public DeployQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
