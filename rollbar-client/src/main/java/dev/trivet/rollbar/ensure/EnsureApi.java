package dev.trivet.rollbar.ensure;

import dev.trivet.core.Ensured;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Settling;
import dev.trivet.rollbar.ensure.Membership.Member;
import dev.trivet.rollbar.ensure.Membership.Pending;
import dev.trivet.rollbar.invites.InviteOutcome;
import dev.trivet.rollbar.invites.InviteOutcome.Invited;
import dev.trivet.rollbar.invites.InviteStatus;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.projects.ProjectsApi;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rollbar.teams.TeamProject;
import dev.trivet.rollbar.teams.TeamsApi;
import dev.trivet.rollbar.users.UsersApi;
import java.util.Optional;

/**
 * Makes things that are to be there exactly once: each method looks for the thing by its natural
 * key, makes it if it is missing, and looks again when the answer to that was lost. Doing it twice
 * makes no second write. Immutable and thread-safe; two callers that ensure the same new thing at
 * the same moment may still both make it, because Rollbar does not promise unique names.
 *
 * <p>All calls need the account token with the scopes {@code read} and {@code write}.
 */
public final class EnsureApi {

  private final Settling settling;
  private final ProjectsApi projects;
  private final TeamsApi teams;
  private final UsersApi users;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public EnsureApi(ApiTransport transport) {
    settling = new Settling(transport);
    projects = new ProjectsApi(transport);
    teams = new TeamsApi(transport);
    users = new UsersApi(transport);
  }

  /**
   * A project with this name.
   *
   * @param project what to create if no project has its name
   * @return the project, found or created
   */
  public Ensured<Project> project(ProjectCreate project) {
    var name = Optional.of(project.name());
    return settling.settle(
        () -> projects.list().stream().filter(p -> p.name().equals(name)).findFirst(),
        () -> projects.create(project));
  }

  /**
   * A team with this name. A found team keeps its access level, whatever was asked for.
   *
   * @param name the team's name
   * @param accessLevel what members may do if the team has to be created
   * @return the team, found or created
   */
  public Ensured<Team> team(String name, AccessLevel accessLevel) {
    var create = TeamCreate.of(name, accessLevel);
    return settling.settle(() -> teamNamed(name), () -> teams.create(create));
  }

  private Optional<Team> teamNamed(String name) {
    return teams.list().stream()
        .filter(team -> team.accessLevel().filter(AccessLevel::isBuiltIn).isEmpty())
        .filter(team -> team.name().equals(Optional.of(name)))
        .findFirst();
  }

  /**
   * The link between a team and a project.
   *
   * @param teamId the team's number
   * @param projectId the project's number
   * @return the link, found or created
   */
  public Ensured<TeamProject> teamProject(long teamId, long projectId) {
    var link = TeamProject.builder().teamId(teamId).projectId(projectId).build();
    return settling.settle(
        () -> teams.hasProject(teamId, projectId) ? Optional.of(link) : Optional.empty(),
        () -> teams.addProject(teamId, projectId));
  }

  /**
   * A membership or a pending invitation of this address in a team. Addresses are compared without
   * regard to case.
   *
   * @param teamId the team's number
   * @param email the address
   * @return how the person belongs to the team; created when an invitation was sent or a registered
   *     user was added
   */
  public Ensured<Membership> member(long teamId, String email) {
    return settling.settle(
        () -> membership(teamId, email), () -> invited(teams.invite(teamId, email)));
  }

  private static Membership invited(InviteOutcome outcome) {
    return outcome instanceof Invited invited
        ? new Pending(invited.invitation())
        : new Member(Optional.empty());
  }

  private Optional<Membership> membership(long teamId, String email) {
    var user =
        users.listByEmail(email).stream()
            .filter(u -> u.email().filter(email::equalsIgnoreCase).isPresent())
            .filter(u -> teams.hasUser(teamId, u.id()))
            .findFirst();
    if (user.isPresent()) {
      return Optional.of(new Member(user));
    }
    return teams.invites(teamId).stream()
        .filter(invite -> invite.toEmail().filter(email::equalsIgnoreCase).isPresent())
        .filter(invite -> invite.status().equals(Optional.of(InviteStatus.PENDING)))
        .<Membership>map(Pending::new)
        .findFirst();
  }
}
