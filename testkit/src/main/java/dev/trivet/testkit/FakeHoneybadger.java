package dev.trivet.testkit;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerBackdoor;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerService;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The Honeybadger data API on a loopback port: teams with their members and invitations, projects
 * and what lies in them, in one or more accounts. The account {@value #FIRST_ACCOUNT} exists from
 * the start and takes what is created without naming an account.
 */
public final class FakeHoneybadger extends Fake {
  /** The account that exists from the start. */
  public static final String FIRST_ACCOUNT = HoneybadgerBackdoor.FIRST_ACCOUNT;

  private final HoneybadgerBackdoor backdoor;

  private FakeHoneybadger(Setup setup, HoneybadgerService service) {
    super(setup, service);
    this.backdoor = service.backdoor();
  }

  /** {@return a running fake with the default options} */
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
    var setup = Setup.of(changes);
    return new FakeHoneybadger(setup, new HoneybadgerService(setup.context()));
  }

  /** A personal token that reaches every account of the fake. */
  @Override
  public String token() {
    return backdoor.token();
  }

  /**
   * Adds an account that the token reaches.
   *
   * @param id its ID
   * @param ownerEmail the address of the owner
   * @param ownerName the name of the owner
   */
  public void addAccount(String id, String ownerEmail, String ownerName) {
    backdoor.addAccount(id, ownerEmail, ownerName);
  }

  /**
   * Adds a team.
   *
   * @param accountId an account that exists
   * @param name its name
   * @return its ID
   */
  public long addTeam(String accountId, String name) {
    return backdoor.addTeam(accountId, name);
  }

  /**
   * Adds a member to a team.
   *
   * @param teamId the team
   * @param email the address
   * @param name the name, possibly empty
   * @param admin whether the member administers the team
   * @return the ID of the member, which is not that of a user
   */
  public long addMember(long teamId, String email, String name, boolean admin) {
    return backdoor.addMember(teamId, email, name, admin);
  }

  /**
   * Adds a project to the account of a team, with access for the team.
   *
   * @param teamId the team
   * @param name its name
   * @return its ID
   */
  public long addProject(long teamId, String name) {
    return backdoor.addProject(teamId, name);
  }

  /**
   * Adds a resource of a regular collection from outside the API, such as one that no request can
   * create. The rules of requests do not apply to it.
   *
   * @param type the name under which requests send it, {@code environment} for example
   * @param attributes its attributes under their wire names; a collection that lies in another
   *     resource needs the attribute that names it, {@code project_id} for example
   * @return its ID
   */
  public String add(String type, Map<String, ?> attributes) {
    return backdoor.add(type, attributes);
  }

  /**
   * Lets the invited person accept: the invitation tells when and by whom, and the team has a new
   * member with an invented name.
   *
   * @param teamId the team
   * @param invitationId a pending invitation to it
   * @return the ID of the member
   */
  public long acceptInvitation(long teamId, long invitationId) {
    var name = String.format(Locale.ROOT, "Invited Person %d", invitationId);
    return acceptInvitation(teamId, invitationId, name);
  }

  /**
   * Lets the invited person accept under a name.
   *
   * @param teamId the team
   * @param invitationId a pending invitation to it
   * @param name the name of the new member
   * @return the ID of the member
   */
  public long acceptInvitation(long teamId, long invitationId, String name) {
    return backdoor.acceptInvitation(teamId, invitationId, name);
  }
}
