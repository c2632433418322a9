package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which projects to list. */
public final class ProjectQuery extends ListQuery<ProjectQuery> {

  private ProjectQuery(QueryParameters parameters) {
    super(parameters, ProjectQuery::new);
  }

  /** {@return all projects that the token has access to} */
  public static ProjectQuery all() {
    return new ProjectQuery(QueryParameters.none());
  }

  /**
   * Limits the list to projects with a name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public ProjectQuery name(String value) {
    return parameter("name", "name", value);
  }

  /**
   * Sets the page size.
   *
   * @param value how many projects to fetch with each request, from 1 to 100; 25 unless set
   * @return a changed copy of the query
   */
  public ProjectQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
