package dev.trivet.rollbar.deploys;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which deploys to list. Immutable. */
public final class DeployQuery extends ListQuery<DeployQuery> {

  private DeployQuery(QueryParameters parameters) {
    super(parameters, DeployQuery::new);
  }

  /** {@return all deploys of the project} */
  public static DeployQuery all() {
    return new DeployQuery(QueryParameters.none());
  }

  /**
   * Sets how many deploys each request fetches.
   *
   * @param size the number of deploys per request, from 1 to 5,000; 20 unless set
   * @return a changed copy of the query
   */
  public DeployQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
