package dev.trivet.honeybadger.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which projects to list. */
public final class ProjectQuery extends ListQuery<ProjectQuery> {

  private ProjectQuery(QueryParameters parameters) {
    super(parameters, ProjectQuery::new);
  }

  /** {@return a query for the projects of every account that the token has access to} */
  public static ProjectQuery all() {
    return new ProjectQuery(QueryParameters.none());
  }

  /**
   * Lists only the projects of one account.
   *
   * @param id the account's ID
   * @return a changed copy of the query
   */
  public ProjectQuery accountId(String id) {
    return parameter("accountId", "account_id", id);
  }

  /**
   * Starts from a given page.
   *
   * @param number the page number; the first page is 1
   * @return a changed copy of the query
   */
  public ProjectQuery page(int number) {
    return between("page", "page", number, 1, Integer.MAX_VALUE);
  }
}
