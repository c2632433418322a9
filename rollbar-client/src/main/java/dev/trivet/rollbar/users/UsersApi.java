package dev.trivet.rollbar.users;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Users of the account. Immutable and thread-safe. A user who is removed from their last team
 * leaves the account.
 *
 * <p>All calls need the account token.
 */
public final class UsersApi {

  private static final EndpointGroup USERS =
      EndpointGroup.of("rollbar.users").credential(RollbarAuth.ACCOUNT);

  static final Endpoint<Listing<User>> LIST =
      USERS.page("list", "GET users", User.class).resultAt("users");

  static final Endpoint<User> GET = USERS.one("get", "GET user/{user_id}", User.class);

  static final Endpoint<Listing<Team>> TEAMS =
      USERS.page("teams", "GET user/{user_id}/teams", Team.class).resultAt("teams");

  static final Endpoint<Listing<UserProject>> PROJECTS =
      USERS.page("projects", "GET user/{user_id}/projects", UserProject.class).resultAt("projects");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public UsersApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all users of the account. Rollbar responds with all of them at once.
   *
   * @return the users; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-users">Rollbar: list users</a>
   */
  public Listing<User> list() {
    return list(UserQuery.all());
  }

  /**
   * Lists users of the account.
   *
   * @param query which users to list
   * @return the users; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-users">Rollbar: list users</a>
   */
  public Listing<User> list(UserQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one user.
   *
   * @param userId the user's ID
   * @return the user
   * @throws dev.trivet.core.error.NotFoundException when no user has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-a-user">Rollbar: get a user</a>
   */
  public User get(long userId) {
    return transport.call(GET, CallInput.path(userId));
  }

  /**
   * Lists the teams of a user, the built-in ones included.
   *
   * @param userId the user's ID
   * @return the teams; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-users-teams">Rollbar: list a user's
   *     teams</a>
   */
  public Listing<Team> teams(long userId) {
    return transport.call(TEAMS, CallInput.path(userId));
  }

  /**
   * Lists the projects that a user has access to.
   *
   * @param userId the user's ID
   * @return the projects; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-a-users-projects">Rollbar: list a user's
   *     projects</a>
   */
  public Listing<UserProject> projects(long userId) {
    return transport.call(PROJECTS, CallInput.path(userId));
  }
}
