package dev.trivet.rollbar.users;

import dev.trivet.core.Listing;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import dev.trivet.core.transport.Query;
import dev.trivet.rollbar.teams.Team;

/**
 * Users of the account. Immutable and thread-safe. A user leaves the account with the last team.
 *
 * <p>All calls need the account token.
 */
public final class UsersApi {

  static final Endpoint<User> LIST =
      Endpoint.of("rollbar.users.list", "GET users", User.class).at("users").needs("account");
  static final Endpoint<User> GET =
      Endpoint.of("rollbar.users.get", "GET user/{user_id}", User.class).needs("account");
  static final Endpoint<Team> TEAMS =
      Endpoint.of("rollbar.users.teams", "GET user/{user_id}/teams", Team.class)
          .at("teams")
          .needs("account");
  static final Endpoint<UserProject> PROJECTS =
      Endpoint.of("rollbar.users.projects", "GET user/{user_id}/projects", UserProject.class)
          .at("projects")
          .needs("account");

  private final ApiTransport transport;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public UsersApi(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Lists all users. Rollbar answers with all of them at once.
   *
   * @return the users; fetched when they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-all-users">Rollbar: list users</a>
   */
  public Listing<User> list() {
    return transport.list(LIST, Input.none());
  }

  /**
   * Lists the users with an address, which is one or none.
   *
   * @param email the whole address
   * @return the users; fetched when they are walked
   * @throws IllegalArgumentException when the address is blank, which would list everybody
   * @see <a href="https://docs.rollbar.com/reference/list-all-users">Rollbar: list users</a>
   */
  public Listing<User> listByEmail(String email) {
    if (email.isBlank()) {
      throw new IllegalArgumentException("rollbar.users.listByEmail: the address is blank");
    }
    return transport.list(LIST, Input.none().query(Query.none().with("email", email)));
  }

  /**
   * Reads one user.
   *
   * @param userId the user's number
   * @return the user
   * @throws dev.trivet.core.error.NotFoundException when there is none with this number
   * @see <a href="https://docs.rollbar.com/reference/get-a-user">Rollbar: get a user</a>
   */
  public User get(long userId) {
    return transport.one(GET, Input.path(userId));
  }

  /**
   * Lists the teams of a user, the built-in ones included.
   *
   * @param userId the user's number
   * @return the teams; fetched when they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-a-users-teams">Rollbar: list a user's
   *     teams</a>
   */
  public Listing<Team> teams(long userId) {
    return transport.list(TEAMS, Input.path(userId));
  }

  /**
   * Lists the projects that a user may see.
   *
   * @param userId the user's number
   * @return the projects; fetched when they are walked
   * @see <a href="https://docs.rollbar.com/reference/list-a-users-projects">Rollbar: list a user's
   *     projects</a>
   */
  public Listing<UserProject> projects(long userId) {
    return transport.list(PROJECTS, Input.path(userId));
  }
}
