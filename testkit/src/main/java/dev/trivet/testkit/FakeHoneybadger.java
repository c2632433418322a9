package dev.trivet.testkit;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerBackdoor;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Honeybadger data API and reporting API on one loopback port: teams with their members and
 * invitations, projects and what lies in them, in one or more accounts. What is reported to a
 * project shows as fault, notice, deploy or event in the data API at once. The account {@value
 * #FIRST_ACCOUNT} exists from the start and takes what is created without naming an account.
 *
 * <p>Searches understand {@code is:resolved}, {@code is:ignored}, {@code is:paused}, {@code
 * environment:}, {@code class:}, {@code component:}, {@code action:} and {@code tag:}, each with a
 * minus in front for its opposite, and plain words. Queries of events understand a filter by {@code
 * event_type} and a limit; {@link #answerQuery} says what any other one finds.
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
   * Invites somebody to a team.
   *
   * @param teamId the team
   * @param email the address
   * @return the ID of the pending invitation
   */
  public long addInvitation(long teamId, String email) {
    return backdoor.addInvitation(teamId, email);
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

  /** {@return the address to report to, for {@code reportingBaseUrl(..)} of a client} */
  public String reportingBaseUrl() {
    return baseUrl().substring(0, baseUrl().length() - "/v2".length())
        + HoneybadgerService.REPORTING;
  }

  /**
   * The key with which applications report to a project.
   *
   * @param projectId the project
   * @return its key
   */
  public String projectKey(long projectId) {
    return backdoor.events().projectKey(projectId);
  }

  /**
   * Lets an error occur in production, as if an application had reported it.
   *
   * @param projectId the project
   * @param errorClass the class of the error; errors of one class are one fault
   * @param message the message
   * @return the ID of the fault
   */
  public long occur(long projectId, String errorClass, String message) {
    return occur(
        projectId,
        Map.of(
            "error",
            Map.of("class", errorClass, "message", message),
            "server",
            Map.of("environment_name", "production")));
  }

  /**
   * Lets an error occur, as if an application had reported it.
   *
   * @param projectId the project
   * @param report the report as the reporting API takes it, with at least the class of the error
   * @return the ID of the fault
   */
  public long occur(long projectId, Map<String, ?> report) {
    return backdoor.events().occur(projectId, report);
  }

  /**
   * For how long notifications about a fault are paused.
   *
   * @param faultId the fault
   * @return the while or the number of occurrences; empty when they are not paused
   */
  public Optional<String> pauseOf(long faultId) {
    return backdoor.events().pauseOf(faultId);
  }

  /**
   * The events that were reported to a project.
   *
   * @param projectId the project
   * @return the events as JSON, oldest first
   */
  public List<String> eventsOf(long projectId) {
    return backdoor.events().eventsOf(projectId);
  }

  /**
   * The source maps that were uploaded to a project.
   *
   * @param projectId the project
   * @return the addresses of the minified files, oldest first
   */
  public List<String> sourceMapsOf(long projectId) {
    return backdoor.events().sourceMapsOf(projectId);
  }

  /**
   * Says what a query of events finds, in every project and until the next reset.
   *
   * @param query the query, letter by letter
   * @param rows the rows, by the names of their columns
   */
  public void answerQuery(String query, List<? extends Map<String, ?>> rows) {
    backdoor.events().answerQuery(query, rows);
  }

  /**
   * Checks a site, which begins or ends an outage if its state is another one afterwards.
   *
   * @param siteId the site
   * @param up whether it responds as it should
   */
  public void checkSite(String siteId, boolean up) {
    backdoor.events().checkSite(siteId, up);
  }

  /**
   * Lets the job of a check-in miss its report.
   *
   * @param checkInId the check-in
   */
  public void missCheckIn(String checkInId) {
    backdoor.events().missCheckIn(checkInId);
  }

  /**
   * Brings an alarm into another state, which its history tells.
   *
   * @param alarmId the alarm
   * @param state the state: {@code ok} or {@code alarm}
   */
  public void setAlarm(String alarmId, String state) {
    backdoor.events().setAlarm(alarmId, state);
  }
}
