package dev.trivet.rollbar.teams;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.invitations.InvitationCreate;
import dev.trivet.rollbar.invitations.InvitationOutcome;
import dev.trivet.rollbar.wire.NaturalKey;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.Locale;
import java.util.Optional;

/**
 * Teams of the account, with their users, projects and invitations. Immutable and thread-safe.
 *
 * <p>All calls need the account token. Rollbar has no operation to change a team.
 */
public final class TeamsApi {

  private static final EndpointGroup TEAMS =
      EndpointGroup.of("rollbar.teams")
          .credential(RollbarAuth.ACCOUNT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Listing<Team>> LIST = TEAMS.page("list", "GET teams", Team.class);
  static final Endpoint<Team> CREATE = TEAMS.one("create", "POST teams", Team.class);
  static final Endpoint<Team> GET = TEAMS.one("get", "GET team/{team_id}", Team.class);
  static final Endpoint<Void> DELETE = TEAMS.none("delete", "DELETE team/{team_id}");

  static final Endpoint<Listing<TeamUser>> USERS =
      TEAMS.page("users", "GET team/{team_id}/users", TeamUser.class);
  static final Endpoint<TeamUser> HAS_USER =
      TEAMS.one("hasUser", "GET team/{team_id}/user/{user_id}", TeamUser.class);
  static final Endpoint<TeamUser> ADD_USER =
      TEAMS.one("addUser", "PUT team/{team_id}/user/{user_id}", TeamUser.class);
  static final Endpoint<Void> REMOVE_USER =
      TEAMS.none("removeUser", "DELETE team/{team_id}/user/{user_id}");

  static final Endpoint<Listing<TeamProject>> PROJECTS =
      TEAMS.page("projects", "GET team/{team_id}/projects", TeamProject.class);
  static final Endpoint<TeamProject> HAS_PROJECT =
      TEAMS.one("hasProject", "GET team/{team_id}/project/{project_id}", TeamProject.class);
  static final Endpoint<TeamProject> ADD_PROJECT =
      TEAMS.one("addProject", "PUT team/{team_id}/project/{project_id}", TeamProject.class);
  static final Endpoint<Void> REMOVE_PROJECT =
      TEAMS.none("removeProject", "DELETE team/{team_id}/project/{project_id}");

  static final Endpoint<Listing<Invitation>> INVITATIONS =
      TEAMS.page("invitations", "GET team/{team_id}/invites", Invitation.class);
  static final Endpoint<InvitationOutcome> INVITE =
      TEAMS.one("invite", "POST team/{team_id}/invites", InvitationOutcome.class).requires("email");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public TeamsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all teams, the built-in ones included, ordered by name without regard to case.
   *
   * @return the teams; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-teams">Rollbar: list teams</a>
   */
  public Listing<Team> list() {
    return transport.call(LIST);
  }

  /**
   * Creates a team. Sending it twice would create two teams, so the call is never retried when its
   * outcome is in doubt; {@link #ensure} looks for the team first.
   *
   * @param team the team to create
   * @return the new team
   * @throws dev.trivet.core.error.ValidationException when Rollbar does not accept the name or the
   *     access level
   * @see <a href="https://docs.rollbar.com/reference/create-a-team">Rollbar: create a team</a>
   */
  public Team create(TeamCreate team) {
    return transport.send(CREATE, team);
  }

  /**
   * Finds the team with a name, or creates it if there is none. An existing team keeps its access
   * level. Built-in teams are ignored. Names match when they are equal after surrounding blanks are
   * removed and accents are composed (Unicode NFC). After a lost response, the call looks for the
   * team again instead of creating a second one; but two callers who ensure the same new team at
   * the same moment may both create it, because Rollbar does not promise unique names.
   *
   * @param team the team to find by its name, or to create
   * @return the team, found or created
   */
  public Ensured<Team> ensure(TeamCreate team) {
    var name = NaturalKey.of(team.name());
    return transport.findOrCreate(
        () ->
            list().stream()
                .filter(one -> one.accessLevel().filter(AccessLevel::isBuiltIn).isEmpty())
                .filter(one -> name.matches(one.name()))
                .findFirst(),
        () -> create(team));
  }

  /**
   * Reads one team.
   *
   * @param teamId the team's ID
   * @return the team
   * @throws NotFoundException when no team has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-a-team">Rollbar: get a team</a>
   */
  public Team get(long teamId) {
    return transport.call(GET, CallInput.path(teamId));
  }

  /**
   * Deletes a team. Its users lose the access that they had through the team; a user without
   * another team leaves the account.
   *
   * @param teamId the team's ID
   * @throws NotFoundException when no team has this ID
   * @see <a href="https://docs.rollbar.com/reference/delete-a-team">Rollbar: delete a team</a>
   */
  public void delete(long teamId) {
    transport.call(DELETE, CallInput.path(teamId));
  }

  /**
   * Lists the users in a team.
   *
   * @param teamId the team's ID
   * @return pairs of the team's ID and a user's ID; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-teams-users">Rollbar: list a team's
   *     users</a>
   */
  public Listing<TeamUser> users(long teamId) {
    return transport.call(USERS, CallInput.path(teamId));
  }

  /**
   * Tells whether a user is in a team.
   *
   * @param teamId the team's ID
   * @param userId the user's ID
   * @return true when the user is in the team
   * @throws NotFoundException when there is no such team
   * @see <a
   *     href="https://docs.rollbar.com/reference/check-if-a-user-is-assigned-to-a-team">Rollbar:
   *     check if a user is assigned to a team</a>
   */
  public boolean hasUser(long teamId, long userId) {
    return has(HAS_USER, CallInput.path(teamId, userId));
  }

  /**
   * Adds a user of the account to a team. Repeating it changes nothing.
   *
   * @param teamId the team's ID
   * @param userId the user's ID
   * @return the team's ID and the user's ID
   * @throws NotFoundException when there is no such user or team
   * @see <a href="https://docs.rollbar.com/reference/assign-a-user-to-team">Rollbar: assign a user
   *     to a team</a>
   */
  public TeamUser addUser(long teamId, long userId) {
    return transport.call(ADD_USER, CallInput.path(teamId, userId));
  }

  /**
   * Removes a user from a team. A user without another team leaves the account.
   *
   * @param teamId the team's ID
   * @param userId the user's ID
   * @throws NotFoundException when there is no such user or team
   * @see <a href="https://docs.rollbar.com/reference/remove-a-user-from-a-team">Rollbar: remove a
   *     user from a team</a>
   */
  public void removeUser(long teamId, long userId) {
    transport.call(REMOVE_USER, CallInput.path(teamId, userId));
  }

  /**
   * Lists the projects that a team has access to.
   *
   * @param teamId the team's ID
   * @return pairs of the team's ID and a project's ID; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-teams-projects">Rollbar: list a team's
   *     projects</a>
   */
  public Listing<TeamProject> projects(long teamId) {
    return transport.call(PROJECTS, CallInput.path(teamId));
  }

  /**
   * Tells whether a team has access to a project.
   *
   * @param teamId the team's ID
   * @param projectId the project's ID
   * @return true when the team has access
   * @throws NotFoundException when there is no such team
   * @see <a
   *     href="https://docs.rollbar.com/reference/check-if-a-team-is-assigned-to-a-project">Rollbar:
   *     check if a team is assigned to a project</a>
   */
  public boolean hasProject(long teamId, long projectId) {
    return has(HAS_PROJECT, CallInput.path(teamId, projectId));
  }

  /**
   * Gives a team access to a project. Repeating it changes nothing.
   *
   * @param teamId the team's ID
   * @param projectId the project's ID
   * @return the team's ID and the project's ID
   * @throws NotFoundException when there is no such team or project
   * @see <a href="https://docs.rollbar.com/reference/assign-a-team-to-a-project">Rollbar: assign a
   *     team to a project</a>
   */
  public TeamProject addProject(long teamId, long projectId) {
    return transport.call(ADD_PROJECT, CallInput.path(teamId, projectId));
  }

  /**
   * Gives a team access to a project unless it has it already.
   *
   * @param teamId the team's ID
   * @param projectId the project's ID
   * @return the team's ID and the project's ID; created when access was given by this call
   */
  public Ensured<TeamProject> ensureProject(long teamId, long projectId) {
    var link = TeamProject.builder().teamId(teamId).projectId(projectId).build();
    return transport.findOrCreate(
        () -> hasProject(teamId, projectId) ? Optional.of(link) : Optional.empty(),
        () -> addProject(teamId, projectId));
  }

  /**
   * Revokes a team's access to a project.
   *
   * @param teamId the team's ID
   * @param projectId the project's ID
   * @throws NotFoundException when there is no such team or project, or the team has no access to
   *     the project
   * @see <a href="https://docs.rollbar.com/reference/remove-a-team-from-a-project">Rollbar: remove
   *     a team from a project</a>
   */
  public void removeProject(long teamId, long projectId) {
    transport.call(REMOVE_PROJECT, CallInput.path(teamId, projectId));
  }

  /**
   * Lists the invitations to a team, of any status.
   *
   * @param teamId the team's ID
   * @return the invitations, oldest first; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-invitations-to-a-team">Rollbar: list a
   *     team's invitations</a>
   */
  public Listing<Invitation> invitations(long teamId) {
    return transport.call(INVITATIONS, CallInput.path(teamId));
  }

  /**
   * Invites an email address to a team. Rollbar sends an email, and cancels an earlier pending
   * invitation of the same address to the team. A registered user is added to the team at once,
   * without an invitation.
   *
   * @param teamId the team's ID
   * @param email the email address; Rollbar turns it into lower case
   * @return the invitation, or a note that a registered user was added to the team
   * @throws IllegalArgumentException when the email address is blank
   * @throws NotFoundException when there is no such team
   * @see <a href="https://docs.rollbar.com/reference/invite-an-email-address-to-a-team">Rollbar:
   *     invite an address to a team</a>
   */
  public InvitationOutcome invite(long teamId, String email) {
    return transport.call(INVITE, CallInput.path(teamId).payload(InvitationCreate.of(email)));
  }

  /**
   * Rollbar says "no" with a 404, which is also how it says that there is no such team, and that an
   * address is wrong. A "yes" is the pair itself: an empty response is not taken for one.
   */
  private boolean has(Endpoint<?> question, CallInput input) {
    try {
      transport.call(question, input);
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
