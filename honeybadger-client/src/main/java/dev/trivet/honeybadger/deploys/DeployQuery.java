package dev.trivet.honeybadger.deploys;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.time.Instant;

/** Which deploys to list. */
public final class DeployQuery extends ListQuery<DeployQuery> {

  private DeployQuery(QueryParameters parameters) {
    super(parameters, DeployQuery::new);
  }

  /** {@return a query for all deploys of a project} */
  public static DeployQuery all() {
    return new DeployQuery(QueryParameters.none());
  }

  /**
   * Lists only deploys to one environment.
   *
   * @param name the environment, {@code production} for example
   * @return a changed copy of the query
   */
  public DeployQuery environment(String name) {
    return parameter("environment", "environment", name);
  }

  /**
   * Lists only deploys made by one user.
   *
   * @param name the user's local name, as it was reported
   * @return a changed copy of the query
   */
  public DeployQuery localUsername(String name) {
    return parameter("localUsername", "local_username", name);
  }

  /**
   * Lists only deploys after a time.
   *
   * @param time the start of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public DeployQuery createdAfter(Instant time) {
    return TimeRanges.checked(
        parameter("createdAfter", "created_after", time, Instant::getEpochSecond));
  }

  /**
   * Lists only deploys before a time.
   *
   * @param time the end of the time range; fractions of a second are dropped
   * @return a changed copy of the query
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public DeployQuery createdBefore(Instant time) {
    return TimeRanges.checked(
        parameter("createdBefore", "created_before", time, Instant::getEpochSecond));
  }

  /**
   * Sets the page size.
   *
   * @param size how many deploys to fetch with each request, from 1 to 25; 25 unless set
   * @return a changed copy of the query
   */
  public DeployQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 25);
  }
}
