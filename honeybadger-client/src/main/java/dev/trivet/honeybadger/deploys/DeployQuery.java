package dev.trivet.honeybadger.deploys;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Which deploys to list. */
public final class DeployQuery extends ListQuery<DeployQuery> {

  private DeployQuery(QueryParameters parameters) {
    super(parameters, DeployQuery::new);
  }

  /** {@return all deploys of a project, the latest first} */
  public static DeployQuery all() {
    return new DeployQuery(QueryParameters.none());
  }

  /**
   * Only deploys to one environment.
   *
   * @param name the environment, {@code production} for example
   * @return the changed query
   */
  public DeployQuery environment(String name) {
    return parameter("environment", "environment", name);
  }

  /**
   * Only deploys of one user.
   *
   * @param name the user's name as it was reported
   * @return the changed query
   */
  public DeployQuery localUsername(String name) {
    return parameter("localUsername", "local_username", name);
  }

  /**
   * Only deploys after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public DeployQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only deploys before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public DeployQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public DeployQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }
}
