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
 * who is removed from their last team leaves the account. Every project starts with four access
 * tokens, and those that are created work at once.
 *
 * <p>{@link #project} makes errors, deploys and results of queries happen in a project.
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
   * @param changes changes the default options
   * @return the running fake
   */
  public static FakeRollbar start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeRollbar(setup, new RollbarService(setup.context()));
  }

  /** Returns an account token with the scopes {@code read} and {@code write}. */
  @Override
  public String token() {
    return backdoor.token();
  }

  /** {@return an account token that may only read} */
  public String readToken() {
    return backdoor.readToken();
  }

  /**
   * {@return a token of the project that was added first, which may do everything in the project
   * and nothing in the account}
   */
  public String projectToken() {
    return backdoor.projectToken();
  }

  /**
   * Returns a token of a project, which may do everything in the project and nothing in the
   * account.
   *
   * @param projectId the project's ID
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
   * Returns the controls of one project.
   *
   * @param projectId the project's ID
   * @return the controls of the project
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
   * Adds a registered user, or finds the one with this email address.
   *
   * @param email the email address; the service keeps it in lower case
   * @param username the username, which the user signs in with
   * @return the user's ID
   */
  public long addUser(String email, String username) {
    return backdoor.addUser(email, username);
  }

  /**
   * Adds a project.
   *
   * @param name the project's name
   * @return the project's ID
   */
  public long addProject(String name) {
    return backdoor.addProject(name);
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param projectId the project's ID
   * @param title the item's title
   * @return the item's ID
   */
  public long addItem(long projectId, String title) {
    return addItem(projectId, Map.of("title", title));
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param projectId the project's ID
   * @param attributes the attributes that differ from those of an active error in production, by
   *     wire name; the attribute {@code uuid} is that of an occurrence by which the item is found
   * @return the item's ID
   */
  public long addItem(long projectId, Map<String, ?> attributes) {
    return backdoor.project(projectId).addItem(attributes);
  }

  /**
   * Adds a team.
   *
   * @param name the team's name
   * @param accessLevel the team's access level: {@code standard}, {@code light} or {@code view}
   * @return the team's ID
   */
  public long addTeam(String name, String accessLevel) {
    return backdoor.addTeam(name, accessLevel);
  }

  /**
   * Adds a user to a team.
   *
   * @param teamId the team's ID
   * @param userId the user's ID
   */
  public void addUserToTeam(long teamId, long userId) {
    backdoor.addUserToTeam(teamId, userId);
  }

  /**
   * Gives a team access to a project.
   *
   * @param teamId the team's ID
   * @param projectId the project's ID
   */
  public void addProjectToTeam(long teamId, long projectId) {
    backdoor.addProjectToTeam(teamId, projectId);
  }

  /**
   * Invites a person to a team.
   *
   * @param teamId the team's ID
   * @param email the person's email address, which no user has
   * @return the ID of the pending invitation
   */
  public long addInvite(long teamId, String email) {
    return backdoor.addInvite(teamId, email);
  }

  /**
   * Makes the invited person accept: the invitation is redeemed, and the user, new or known, is in
   * the team.
   *
   * @param inviteId the ID of a pending invitation
   * @return the ID of the user
   */
  public long acceptInvite(long inviteId) {
    return backdoor.acceptInvite(inviteId);
  }

  /**
   * Changes the state of a job that deletes a person's data. The person's occurrences are gone as
   * soon as the job has succeeded.
   *
   * @param jobId the job's ID
   * @param state the new state: {@code running}, {@code paused}, {@code success}, {@code cancelled}
   *     or {@code failed}
   */
  public void moveDeletion(long jobId, String state) {
    backdoor.moveDeletion(jobId, state);
  }
}
