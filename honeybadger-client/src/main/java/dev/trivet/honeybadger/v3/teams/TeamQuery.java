package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which teams to list. */
public final class TeamQuery extends ListQuery<TeamQuery> {

  private TeamQuery(QueryParameters parameters) {
    super(parameters, TeamQuery::new);
  }

  /** {@return all teams that the token has access to} */
  public static TeamQuery all() {
    return new TeamQuery(QueryParameters.none());
  }

  /**
   * Limits the list to teams with a name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public TeamQuery name(String value) {
    return parameter("name", "name", value);
  }

  /**
   * Sets the page size.
   *
   * @param value how many teams to fetch with each request, from 1 to 100; 25 unless set
   * @return a changed copy of the query
   */
  public TeamQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
