package dev.trivet.testkit;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerHand;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerVendor;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The Honeybadger data API on a loopback port: teams, their members and invitations, in one or more
 * accounts. The account {@value #FIRST_ACCOUNT} exists from the start and takes the teams that are
 * created without naming an account.
 */
public final class FakeHoneybadger extends Fake {
  /** The account that exists from the start. */
  public static final String FIRST_ACCOUNT = HoneybadgerHand.FIRST_ACCOUNT;

  private final HoneybadgerHand hand;

  private FakeHoneybadger(Setup setup, HoneybadgerVendor vendor) {
    super(setup, vendor);
    this.hand = vendor.hand();
  }

  /**
   * Starts a fake with the default options.
   *
   * @return the running fake
   */
  public static FakeHoneybadger start() {
    return start(options -> {});
  }

  /**
   * Starts a fake.
   *
   * @param changes sets what is to differ from the default options
   * @return the running fake
   */
  public static FakeHoneybadger start(Consumer<FakeOptions> changes) {
    Setup setup = Setup.of(changes);
    return new FakeHoneybadger(setup, new HoneybadgerVendor(setup.world()));
  }

  /** A personal token that reaches every account of the fake. */
  @Override
  public String token() {
    return HoneybadgerVendor.TOKEN;
  }

  /**
   * Adds an account that the token reaches.
   *
   * @param id its id, as text
   * @param ownerEmail the address of the owner
   * @param ownerName the name of the owner
   */
  public void addAccount(String id, String ownerEmail, String ownerName) {
    hand.addAccount(id, ownerEmail, ownerName);
  }

  /**
   * Adds a team.
   *
   * @param accountId an account that exists
   * @param name its name
   * @return the id
   */
  public long addTeam(String accountId, String name) {
    return hand.addTeam(accountId, name);
  }

  /**
   * Adds a member to a team.
   *
   * @param teamId the team
   * @param email the address
   * @param name the name, possibly empty
   * @param admin whether the member administers the team
   * @return the id of the member, which is not the id of a user
   */
  public long addMember(long teamId, String email, String name, boolean admin) {
    return hand.addMember(teamId, email, name, admin);
  }

  /**
   * Adds a project to a team, to be seen embedded in the team.
   *
   * @param teamId the team
   * @param name its name
   * @return the id
   */
  public long addProject(long teamId, String name) {
    return hand.addProject(teamId, name);
  }

  /**
   * Lets the invited person accept: the invitation tells when and by whom, and the team has a new
   * member with an invented name.
   *
   * @param teamId the team
   * @param invitationId a pending invitation to it
   * @return the id of the member
   */
  public long acceptInvitation(long teamId, long invitationId) {
    String name = String.format(Locale.ROOT, "Invited Person %d", invitationId);
    return acceptInvitation(teamId, invitationId, name);
  }

  /**
   * Lets the invited person accept under a name.
   *
   * @param teamId the team
   * @param invitationId a pending invitation to it
   * @param name the name of the new member
   * @return the id of the member
   */
  public long acceptInvitation(long teamId, long invitationId, String name) {
    return hand.acceptInvitation(teamId, invitationId, name);
  }
}
