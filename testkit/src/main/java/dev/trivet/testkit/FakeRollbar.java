package dev.trivet.testkit;

import dev.trivet.testkit.internal.rollbar.RollbarBackdoor;
import dev.trivet.testkit.internal.rollbar.RollbarService;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A Rollbar account on a loopback port: teams, users, invitations, projects and everything in them.
 *
 * <p>An account starts with the built-in teams {@code Everyone} and {@code Owners} and one user who
 * is in both. Every user is in {@code Everyone}; every project belongs to {@code Owners}. A user
 * who is taken out of the last team leaves the account. Every project has four access tokens from
 * its beginning, and those that are created work at once.
 *
 * <p>{@link #project} lets things happen in a project: errors, deploys, results of queries.
 */
public final class FakeRollbar extends Fake {
  private final RollbarBackdoor backdoor;

  private FakeRollbar(Setup setup, RollbarService service) {
    super(setup, service);
    this.backdoor = service.backdoor();
  }

  /** {@return a running fake with the default options} */
  public static FakeRollbar start() {
    return start(options -> {});
  }

  /**
   * Starts a fake.
   *
   * @param changes sets what is to differ from the default options
   * @return the running fake
   */
  public static FakeRollbar start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeRollbar(setup, new RollbarService(setup.context()));
  }

  /** An account token with read and write scope. */
  @Override
  public String token() {
    return backdoor.token();
  }

  /** {@return an account token that may only read} */
  public String readToken() {
    return backdoor.readToken();
  }

  /**
   * {@return a token of the project that was added first, which may do everything in it and nothing
   * of the account}
   */
  public String projectToken() {
    return backdoor.projectToken();
  }

  /**
   * A token of a project, which may do everything in it and nothing of the account.
   *
   * @param projectId the project
   * @return the token
   */
  public String projectToken(long projectId) {
    return backdoor.projectToken(projectId);
  }

  /** {@return a token of the user who owns the account, for comments on items} */
  public String userToken() {
    return backdoor.userToken();
  }

  /**
   * What can be done to one project.
   *
   * @param projectId the project
   * @return its controls
   */
  public FakeRollbarProject project(long projectId) {
    return new FakeRollbarProject(
        projectId, backdoor.projectToken(projectId), backdoor.project(projectId));
  }

  /** {@return the ID of the built-in team that every user is in} */
  public long everyoneTeam() {
    return backdoor.everyone();
  }

  /** {@return the ID of the built-in team that owns every project} */
  public long ownersTeam() {
    return backdoor.owners();
  }

  /**
   * Adds a registered user, or finds the one with this address.
   *
   * @param email the address; the service keeps it in lower case
   * @param username the name to log in with
   * @return its ID
   */
  public long addUser(String email, String username) {
    return backdoor.addUser(email, username);
  }

  /**
   * Adds a project.
   *
   * @param name its name
   * @return its ID
   */
  public long addProject(String name) {
    return backdoor.addProject(name);
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param projectId the project
   * @param title its title
   * @return its ID
   */
  public long addItem(long projectId, String title) {
    return addItem(projectId, Map.of("title", title));
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param projectId the project
   * @param attributes what is to differ from an active error in production, under wire names; the
   *     attribute {@code uuid} is that of an occurrence by which the item is found
   * @return its ID
   */
  public long addItem(long projectId, Map<String, ?> attributes) {
    return backdoor.project(projectId).addItem(attributes);
  }

  /**
   * Adds a team.
   *
   * @param name its name
   * @param accessLevel {@code standard}, {@code light} or {@code view}
   * @return its ID
   */
  public long addTeam(String name, String accessLevel) {
    return backdoor.addTeam(name, accessLevel);
  }

  /**
   * Puts a user into a team.
   *
   * @param teamId the team
   * @param userId the user
   */
  public void addUserToTeam(long teamId, long userId) {
    backdoor.addUserToTeam(teamId, userId);
  }

  /**
   * Gives a team access to a project.
   *
   * @param teamId the team
   * @param projectId the project
   */
  public void addProjectToTeam(long teamId, long projectId) {
    backdoor.addProjectToTeam(teamId, projectId);
  }

  /**
   * Invites somebody to a team.
   *
   * @param teamId the team
   * @param email the address, which no user has
   * @return the ID of the pending invitation
   */
  public long addInvite(long teamId, String email) {
    return backdoor.addInvite(teamId, email);
  }

  /**
   * Lets the invited person accept: the invitation is redeemed, and its user, new or known, is in
   * the team.
   *
   * @param inviteId a pending invitation
   * @return the ID of the user
   */
  public long acceptInvite(long inviteId) {
    return backdoor.acceptInvite(inviteId);
  }

  /**
   * Moves the deletion of a person to another state. What occurred to the person is gone as soon as
   * it has succeeded.
   *
   * @param jobId the job of the deletion
   * @param state {@code running}, {@code paused}, {@code success}, {@code cancelled} or {@code
   *     failed}
   */
  public void moveDeletion(long jobId, String state) {
    backdoor.moveDeletion(jobId, state);
  }
}
