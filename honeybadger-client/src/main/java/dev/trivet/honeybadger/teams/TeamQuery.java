package dev.trivet.honeybadger.teams;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which teams to list. */
public final class TeamQuery extends ListQuery<TeamQuery> {

  private TeamQuery(QueryParameters parameters) {
    super(parameters, TeamQuery::new);
  }

  /** {@return a query for the teams of every account that the token has access to} */
  public static TeamQuery all() {
    return new TeamQuery(QueryParameters.none());
  }

  /**
   * Lists only the teams of one account.
   *
   * @param id the account's ID
   * @return a changed copy of the query
   */
  public TeamQuery accountId(String id) {
    return parameter("accountId", "account_id", id);
  }
}
