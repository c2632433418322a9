package dev.trivet.honeybadger.v3.deploys;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which deploys to list. */
public final class DeployQuery extends ListQuery<DeployQuery> {

  private DeployQuery(QueryParameters parameters) {
    super(parameters, DeployQuery::new);
  }

  /** {@return all deploys of the project} */
  public static DeployQuery all() {
    return new DeployQuery(QueryParameters.none());
  }

  /**
   * Sets the page size.
   *
   * @param value how many deploys to fetch with each request, from 1 to 100
   * @return a changed copy of the query
   */
  public DeployQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }

  /**
   * Limits the list to deploys to one environment.
   *
   * @param value the environment's name
   * @return a changed copy of the query
   */
  public DeployQuery environment(String value) {
    return parameter("environment", "environment", value);
  }

  /**
   * Limits the list to deploys by one user.
   *
   * @param value the user's local name, as it was reported
   * @return a changed copy of the query
   */
  public DeployQuery localUsername(String value) {
    return parameter("localUsername", "local_username", value);
  }
}
