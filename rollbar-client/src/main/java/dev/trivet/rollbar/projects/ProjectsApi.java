package dev.trivet.rollbar.projects;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.teams.TeamProject;
import dev.trivet.rollbar.wire.NaturalKey;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Projects of the account. Immutable and thread-safe.
 *
 * <p>All calls need the account token.
 */
public final class ProjectsApi {

  private static final EndpointGroup PROJECTS =
      EndpointGroup.of("rollbar.projects").credential(RollbarAuth.ACCOUNT);

  static final Endpoint<Listing<Project>> LIST =
      PROJECTS.page("list", "GET projects", Project.class);

  static final Endpoint<Project> CREATE = PROJECTS.one("create", "POST projects", Project.class);

  static final Endpoint<Project> GET =
      PROJECTS.one("get", "GET project/{project_id}", Project.class);

  static final Endpoint<Void> DELETE = PROJECTS.none("delete", "DELETE project/{project_id}");

  static final Endpoint<Listing<TeamProject>> TEAMS =
      PROJECTS.page("teams", "GET project/{project_id}/teams", TeamProject.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ProjectsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all projects of the account. Rollbar responds with all of them at once.
   *
   * @return the projects; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-projects">Rollbar: list projects</a>
   */
  public Listing<Project> list() {
    return transport.call(LIST);
  }

  /**
   * Creates a project with four access tokens, one per scope. Sending it twice would create two
   * projects, so the call is never retried when its outcome is in doubt; {@link #ensure} looks for
   * the project first.
   *
   * @param project the project to create
   * @return the new project
   * @throws dev.trivet.core.error.ValidationException when Rollbar does not accept the name
   * @see <a href="https://docs.rollbar.com/reference/create-a-project">Rollbar: create a
   *     project</a>
   */
  public Project create(ProjectCreate project) {
    return transport.send(CREATE, project);
  }

  /**
   * Finds the project with a name, or creates it if there is none. An existing project keeps its
   * settings. Names match when they are equal after surrounding blanks are removed and accents are
   * composed (Unicode NFC). After a lost response, the call looks for the project again instead of
   * creating a second one; but two callers who ensure the same new project at the same moment may
   * both create it, because Rollbar does not promise unique names.
   *
   * @param project the project to find by its name, or to create
   * @return the project, found or created
   */
  public Ensured<Project> ensure(ProjectCreate project) {
    var name = NaturalKey.of(project.name());
    return transport.findOrCreate(
        () -> list().stream().filter(one -> name.matches(one.name())).findFirst(),
        () -> create(project));
  }

  /**
   * Reads one project.
   *
   * @param projectId the project's ID
   * @return the project
   * @throws dev.trivet.core.error.NotFoundException when no project has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-a-project">Rollbar: get a project</a>
   */
  public Project get(long projectId) {
    return transport.call(GET, CallInput.path(projectId));
  }

  /**
   * Deletes a project with everything in it. This cannot be undone.
   *
   * @param projectId the project's ID
   * @throws dev.trivet.core.error.NotFoundException when no project has this ID
   * @see <a href="https://docs.rollbar.com/reference/delete-a-project">Rollbar: delete a
   *     project</a>
   */
  public void delete(long projectId) {
    transport.call(DELETE, CallInput.path(projectId));
  }

  /**
   * Lists the teams that have access to a project, the built-in ones included.
   *
   * @param projectId the project's ID
   * @return pairs of a team's ID and the project's ID; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-projects-teams">Rollbar: list a
   *     project's teams</a>
   */
  public Listing<TeamProject> teams(long projectId) {
    return teams(projectId, ProjectTeamQuery.all());
  }

  /**
   * Lists the teams that have access to a project.
   *
   * @param projectId the project's ID
   * @param query which teams to list
   * @return pairs of a team's ID and the project's ID; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-projects-teams">Rollbar: list a
   *     project's teams</a>
   */
  public Listing<TeamProject> teams(long projectId, ProjectTeamQuery query) {
    return transport.call(TEAMS, CallInput.path(projectId).query(query));
  }
}
