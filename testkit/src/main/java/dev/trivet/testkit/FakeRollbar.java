package dev.trivet.testkit;

import dev.trivet.testkit.internal.rollbar.RollbarHand;
import dev.trivet.testkit.internal.rollbar.RollbarVendor;
import java.util.function.Consumer;

/**
 * A Rollbar account on a loopback port: projects, teams, their users and projects, invitations.
 *
 * <p>An account starts with the built-in teams {@code Everyone} and {@code Owners} and one user who
 * is in both. Every user is in {@code Everyone}; every project belongs to {@code Owners}. A user
 * who is taken out of the last team leaves the account.
 */
public final class FakeRollbar extends Fake {
  private final RollbarHand hand;

  private FakeRollbar(Setup setup, RollbarVendor vendor) {
    super(setup, vendor);
    this.hand = vendor.hand();
  }

  /**
   * Starts a fake with the default options.
   *
   * @return the running fake
   */
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
    Setup setup = Setup.of(changes);
    return new FakeRollbar(setup, new RollbarVendor(setup.world()));
  }

  /** An account token with read and write scope. */
  @Override
  public String token() {
    return RollbarVendor.WRITE_TOKEN;
  }

  /**
   * An account token that may only read.
   *
   * @return the token
   */
  public String readToken() {
    return RollbarVendor.READ_TOKEN;
  }

  /**
   * A token of a project, which the account's routes refuse.
   *
   * @return the token
   */
  public String projectToken() {
    return RollbarVendor.PROJECT_TOKEN;
  }

  /**
   * The built-in team that every user is in.
   *
   * @return its id
   */
  public long everyoneTeam() {
    return hand.everyone();
  }

  /**
   * The built-in team that owns every project.
   *
   * @return its id
   */
  public long ownersTeam() {
    return hand.owners();
  }

  /**
   * Adds a registered user, or finds the one with this address.
   *
   * @param email the address; the service keeps it in lower case
   * @param username the name to log in with
   * @return the id
   */
  public long addUser(String email, String username) {
    return hand.addUser(email, username);
  }

  /**
   * Adds a project.
   *
   * @param name its name
   * @return the id
   */
  public long addProject(String name) {
    return hand.addProject(name);
  }

  /**
   * Adds a team.
   *
   * @param name its name
   * @param accessLevel {@code standard}, {@code light} or {@code view}
   * @return the id
   */
  public long addTeam(String name, String accessLevel) {
    return hand.addTeam(name, accessLevel);
  }

  /**
   * Puts a user into a team.
   *
   * @param teamId the team
   * @param userId the user
   */
  public void addUserToTeam(long teamId, long userId) {
    hand.addUserToTeam(teamId, userId);
  }

  /**
   * Gives a team access to a project.
   *
   * @param teamId the team
   * @param projectId the project
   */
  public void addProjectToTeam(long teamId, long projectId) {
    hand.addProjectToTeam(teamId, projectId);
  }

  /**
   * Lets the invited person accept: the invitation is redeemed, and its user, new or known, is in
   * the team.
   *
   * @param inviteId a pending invitation
   * @return the id of the user
   */
  public long acceptInvite(long inviteId) {
    return hand.acceptInvite(inviteId);
  }
}
