package dev.trivet.rollbar.projects;

import dev.trivet.core.Listing;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.rollbar.teams.TeamProject;

/**
 * Projects of the account. Immutable and thread-safe.
 *
 * <p>All calls need the account token.
 */
public final class ProjectsApi {

  static final Endpoint<Project> LIST =
      Endpoint.of("rollbar.projects.list", "GET projects", Project.class).needs("account");
  static final Endpoint<Project> CREATE =
      Endpoint.of("rollbar.projects.create", "POST projects", Project.class).needs("account");
  static final Endpoint<Project> GET =
      Endpoint.of("rollbar.projects.get", "GET project/{project_id}", Project.class)
          .needs("account");
  static final Endpoint<Void> DELETE =
      Endpoint.of("rollbar.projects.delete", "DELETE project/{project_id}", Void.class)
          .needs("account");
  static final Endpoint<TeamProject> TEAMS =
      Endpoint.of("rollbar.projects.teams", "GET project/{project_id}/teams", TeamProject.class)
          .needs("account");

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public ProjectsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Lists all projects. Rollbar answers with all of them at once.
   *
   * @return the projects; fetched when they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-all-projects">Rollbar: list projects</a>
   */
  public Listing<Project> list() {
    return transport.list(LIST, Input.none());
  }

  /**
   * Creates a project, with four access tokens of its own. A call that was repeated blindly would
   * make a second project, so it is never repeated after an unclear end.
   *
   * @param project what to create
   * @return the new project
   * @throws dev.trivet.core.error.ValidationException when Rollbar does not accept the name
   * @see <a href="https://docs.rollbar.com/reference/create-a-project">Rollbar: create a
   *     project</a>
   */
  public Project create(ProjectCreate project) {
    return transport.one(CREATE, Input.none().payload(project));
  }

  /**
   * Reads one project.
   *
   * @param projectId the project's number
   * @return the project
   * @throws dev.trivet.core.error.NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/get-a-project">Rollbar: get a project</a>
   */
  public Project get(long projectId) {
    return transport.one(GET, Input.path(projectId));
  }

  /**
   * Deletes a project with everything in it. There is no way back.
   *
   * @param projectId the project's number
   * @throws dev.trivet.core.error.NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/delete-a-project">Rollbar: delete a
   *     project</a>
   */
  public void delete(long projectId) {
    transport.none(DELETE, Input.path(projectId));
  }

  /**
   * Lists the teams that may use a project, the built-in ones included.
   *
   * @param projectId the project's number
   * @return pairs of numbers; fetched when they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-a-projects-teams">Rollbar: list a
   *     project's teams</a>
   */
  public Listing<TeamProject> teams(long projectId) {
    return transport.list(TEAMS, Input.path(projectId));
  }
}
