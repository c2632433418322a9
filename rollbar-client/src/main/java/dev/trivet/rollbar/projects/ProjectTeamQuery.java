package dev.trivet.rollbar.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which teams of a project to list. Immutable. */
public final class ProjectTeamQuery extends ListQuery<ProjectTeamQuery> {

  private ProjectTeamQuery(QueryParameters parameters) {
    super(parameters, ProjectTeamQuery::new);
  }

  /** {@return all teams that have access to the project, the built-in ones included} */
  public static ProjectTeamQuery all() {
    return new ProjectTeamQuery(QueryParameters.none());
  }

  /** {@return only teams that people created, not the built-in ones} */
  public ProjectTeamQuery withoutBuiltIn() {
    return parameter("withoutBuiltIn", "exclude_builtin_teams", 1);
  }
}
