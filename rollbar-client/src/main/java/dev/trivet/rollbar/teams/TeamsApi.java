package dev.trivet.rollbar.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Paging;
import dev.trivet.rollbar.invites.Invitation;
import dev.trivet.rollbar.invites.InviteOutcome;
import java.util.Locale;
import java.util.Map;

/**
 * Teams of the account, with their users, projects and invitations. Immutable and thread-safe.
 *
 * <p>All calls need the account token. Rollbar has no call to change a team.
 */
public final class TeamsApi {

  private static final Paging PAGES = Paging.pageNumber("page");

  static final Endpoint<Team> LIST = account("list", "GET teams", Team.class).paged(PAGES);
  static final Endpoint<Team> CREATE = account("create", "POST teams", Team.class);
  static final Endpoint<Team> GET = account("get", "GET team/{team_id}", Team.class);
  static final Endpoint<Void> DELETE = account("delete", "DELETE team/{team_id}", Void.class);

  static final Endpoint<TeamUser> USERS =
      account("users", "GET team/{team_id}/users", TeamUser.class).paged(PAGES);
  static final Endpoint<TeamUser> HAS_USER =
      account("hasUser", "GET team/{team_id}/user/{user_id}", TeamUser.class);
  static final Endpoint<TeamUser> ADD_USER =
      account("addUser", "PUT team/{team_id}/user/{user_id}", TeamUser.class);
  static final Endpoint<Void> REMOVE_USER =
      account("removeUser", "DELETE team/{team_id}/user/{user_id}", Void.class);

  static final Endpoint<TeamProject> PROJECTS =
      account("projects", "GET team/{team_id}/projects", TeamProject.class).paged(PAGES);
  static final Endpoint<TeamProject> HAS_PROJECT =
      account("hasProject", "GET team/{team_id}/project/{project_id}", TeamProject.class);
  static final Endpoint<TeamProject> ADD_PROJECT =
      account("addProject", "PUT team/{team_id}/project/{project_id}", TeamProject.class);
  static final Endpoint<Void> REMOVE_PROJECT =
      account("removeProject", "DELETE team/{team_id}/project/{project_id}", Void.class);

  static final Endpoint<Invitation> INVITES =
      account("invites", "GET team/{team_id}/invites", Invitation.class).paged(PAGES);
  static final Endpoint<InviteOutcome> INVITE =
      account("invite", "POST team/{team_id}/invites", InviteOutcome.class);

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public TeamsApi(ApiTransport transport) {
    this.transport = transport;
  }

  private static <T> Endpoint<T> account(String name, String route, Class<T> type) {
    return Endpoint.of("rollbar.teams." + name, route, type).needs("account");
  }

  /**
   * Lists all teams, the built-in ones included, by name.
   *
   * @return the teams; fetched while they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-all-teams">Rollbar: list teams</a>
   */
  public Listing<Team> list() {
    return transport.list(LIST, Input.none());
  }

  /**
   * Creates a team. A call that was repeated blindly would make a second team, so it is never
   * repeated after an unclear end.
   *
   * @param team what to create
   * @return the new team
   * @throws dev.trivet.core.error.ValidationException when Rollbar does not accept name or level
   * @see <a href="https://docs.rollbar.com/reference/create-a-team">Rollbar: create a team</a>
   */
  public Team create(TeamCreate team) {
    return transport.one(CREATE, Input.none().payload(team));
  }

  /**
   * Reads one team.
   *
   * @param teamId the team's number
   * @return the team
   * @throws NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/get-a-team">Rollbar: get a team</a>
   */
  public Team get(long teamId) {
    return transport.one(GET, Input.path(teamId));
  }

  /**
   * Deletes a team. Its users lose what they had through it; a user without another team leaves the
   * account.
   *
   * @param teamId the team's number
   * @throws NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/delete-a-team">Rollbar: delete a team</a>
   */
  public void delete(long teamId) {
    transport.none(DELETE, Input.path(teamId));
  }

  /**
   * Lists who is in a team.
   *
   * @param teamId the team's number
   * @return pairs of numbers; fetched while they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-a-teams-users">Rollbar: list a team's
   *     users</a>
   */
  public Listing<TeamUser> users(long teamId) {
    return transport.list(USERS, Input.path(teamId));
  }

  /**
   * Tells whether a user is in a team.
   *
   * @param teamId the team's number
   * @param userId the user's number
   * @return true when the user is in the team
   * @throws NotFoundException when there is no such team
   * @see <a
   *     href="https://docs.rollbar.com/reference/check-if-a-user-is-assigned-to-a-team">Rollbar:
   *     check a team's user</a>
   */
  public boolean hasUser(long teamId, long userId) {
    return has(HAS_USER, Input.path(teamId, userId));
  }

  /**
   * Puts a user of the account into a team. Repeating it changes nothing.
   *
   * @param teamId the team's number
   * @param userId the user's number
   * @return the membership
   * @throws NotFoundException when there is no such user or team
   * @see <a href="https://docs.rollbar.com/reference/assign-a-user-to-team">Rollbar: assign a user
   *     to a team</a>
   */
  public TeamUser addUser(long teamId, long userId) {
    return transport.one(ADD_USER, Input.path(teamId, userId));
  }

  /**
   * Takes a user out of a team. A user without another team leaves the account.
   *
   * @param teamId the team's number
   * @param userId the user's number
   * @throws NotFoundException when there is no such user or team
   * @see <a href="https://docs.rollbar.com/reference/remove-a-user-from-a-team">Rollbar: remove a
   *     user from a team</a>
   */
  public void removeUser(long teamId, long userId) {
    transport.none(REMOVE_USER, Input.path(teamId, userId));
  }

  /**
   * Lists the projects that a team may use.
   *
   * @param teamId the team's number
   * @return pairs of numbers; fetched while they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-a-teams-projects">Rollbar: list a team's
   *     projects</a>
   */
  public Listing<TeamProject> projects(long teamId) {
    return transport.list(PROJECTS, Input.path(teamId));
  }

  /**
   * Tells whether a team may use a project.
   *
   * @param teamId the team's number
   * @param projectId the project's number
   * @return true when it may
   * @throws NotFoundException when there is no such team
   * @see <a
   *     href="https://docs.rollbar.com/reference/check-if-a-team-is-assigned-to-a-project">Rollbar:
   *     check a team's project</a>
   */
  public boolean hasProject(long teamId, long projectId) {
    return has(HAS_PROJECT, Input.path(teamId, projectId));
  }

  /**
   * Lets a team use a project. Repeating it changes nothing.
   *
   * @param teamId the team's number
   * @param projectId the project's number
   * @return the link
   * @throws NotFoundException when there is no such team or project
   * @see <a href="https://docs.rollbar.com/reference/assign-a-team-to-a-project">Rollbar: assign a
   *     team to a project</a>
   */
  public TeamProject addProject(long teamId, long projectId) {
    return transport.one(ADD_PROJECT, Input.path(teamId, projectId));
  }

  /**
   * Stops a team from using a project.
   *
   * @param teamId the team's number
   * @param projectId the project's number
   * @throws NotFoundException when there is no such team or project, or no link between them
   * @see <a href="https://docs.rollbar.com/reference/remove-a-team-from-a-project">Rollbar: remove
   *     a team from a project</a>
   */
  public void removeProject(long teamId, long projectId) {
    transport.none(REMOVE_PROJECT, Input.path(teamId, projectId));
  }

  /**
   * Lists the invitations to a team, of any status.
   *
   * @param teamId the team's number
   * @return the invitations, oldest first; fetched while they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-invitations-to-a-team">Rollbar: list a
   *     team's invitations</a>
   */
  public Listing<Invitation> invites(long teamId) {
    return transport.list(INVITES, Input.path(teamId));
  }

  /**
   * Asks an address into a team. Rollbar sends an e-mail, and an earlier pending invitation of the
   * address to the team is canceled. A registered user is put into the team at once.
   *
   * @param teamId the team's number
   * @param email the address; Rollbar turns it into lower case
   * @return an invitation, or the news that the user is in the team
   * @throws IllegalArgumentException when the address is blank
   * @throws NotFoundException when there is no such team
   * @see <a href="https://docs.rollbar.com/reference/invite-an-email-address-to-a-team">Rollbar:
   *     invite an address to a team</a>
   */
  public InviteOutcome invite(long teamId, String email) {
    if (email.isBlank()) {
      throw new IllegalArgumentException("rollbar.teams.invite: the argument email is blank");
    }
    return transport.one(INVITE, Input.path(teamId).payload(Map.of("email", email)));
  }

  /**
   * Rollbar says "no" to a question with a 404, which is also how it says that the team in the
   * question does not exist and that the address is wrong. A "yes" is the membership itself: an
   * empty answer is not taken for one.
   */
  private boolean has(Endpoint<?> question, Input input) {
    try {
      transport.one(question, input);
      return true;
    } catch (NotFoundException e) {
      var words = e.serviceMessage().orElse("").toLowerCase(Locale.ROOT);
      if (words.contains("not on this team") || words.contains("not in this team")) {
        return false;
      }
      throw e;
    }
  }
}
