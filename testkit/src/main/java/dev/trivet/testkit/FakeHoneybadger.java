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
 * invitations, projects and what they contain, in one or more accounts. What is reported to a
 * project appears as fault, notice, deploy or event in the data API at once. The account {@value
 * #FIRST_ACCOUNT} exists from the start and receives what is created without naming an account.
 *
 * <p>Searches understand {@code is:resolved}, {@code is:ignored}, {@code is:paused}, {@code
 * environment:}, {@code class:}, {@code component:}, {@code action:} and {@code tag:}, each with a
 * minus in front to negate it, and plain words. Queries of events understand a filter by {@code
 * event_type} and a limit; {@link #answerQuery} sets the result of any other query.
 */
public final class FakeHoneybadger extends Fake {
  /** The ID of the account that exists from the start. */
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
   * @param changes changes the default options
   * @return the running fake
   */
  public static FakeHoneybadger start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeHoneybadger(setup, new HoneybadgerService(setup.context()));
  }

  /** Returns a personal token that has access to every account of the fake. */
  @Override
  public String token() {
    return backdoor.token();
  }

  /**
   * Adds an account that the token has access to.
   *
   * @param id the account's ID
   * @param ownerEmail the email address of the owner
   * @param ownerName the name of the owner
   */
  public void addAccount(String id, String ownerEmail, String ownerName) {
    backdoor.addAccount(id, ownerEmail, ownerName);
  }

  /**
   * Adds a team.
   *
   * @param accountId the ID of an existing account
   * @param name the team's name
   * @return the team's ID
   */
  public long addTeam(String accountId, String name) {
    return backdoor.addTeam(accountId, name);
  }

  /**
   * Adds a member to a team.
   *
   * @param teamId the team's ID
   * @param email the person's email address
   * @param name the member's name, possibly empty
   * @param admin whether the member is an administrator of the team
   * @return the ID of the member, which is not a user's ID
   */
  public long addMember(long teamId, String email, String name, boolean admin) {
    return backdoor.addMember(teamId, email, name, admin);
  }

  /**
   * Adds a project to the account of a team, with access for the team.
   *
   * @param teamId the team's ID
   * @param name the project's name
   * @return the project's ID
   */
  public long addProject(long teamId, String name) {
    return backdoor.addProject(teamId, name);
  }

  /**
   * Adds a resource of a regular collection from outside the API, such as one that no request can
   * create. The rules for requests do not apply to it.
   *
   * @param type the name under which requests send it, {@code environment} for example
   * @param attributes the resource's attributes by wire name; one within another resource needs the
   *     attribute that names the other, {@code project_id} for example
   * @return the resource's ID
   */
  public String add(String type, Map<String, ?> attributes) {
    return backdoor.add(type, attributes);
  }

  /**
   * Invites a person to a team.
   *
   * @param teamId the team's ID
   * @param email the person's email address
   * @return the ID of the pending invitation
   */
  public long addInvitation(long teamId, String email) {
    return backdoor.addInvitation(teamId, email);
  }

  /**
   * Makes the invited person accept: the invitation shows when and by whom it was accepted, and the
   * team has a new member with an invented name.
   *
   * @param teamId the team's ID
   * @param invitationId the ID of a pending invitation to the team
   * @return the ID of the member
   */
  public long acceptInvitation(long teamId, long invitationId) {
    var name = String.format(Locale.ROOT, "Invited Person %d", invitationId);
    return acceptInvitation(teamId, invitationId, name);
  }

  /**
   * Makes the invited person accept under a name.
   *
   * @param teamId the team's ID
   * @param invitationId the ID of a pending invitation to the team
   * @param name the name of the new member
   * @return the ID of the member
   */
  public long acceptInvitation(long teamId, long invitationId, String name) {
    return backdoor.acceptInvitation(teamId, invitationId, name);
  }

  /** {@return the base URL to report to, for {@code reportingBaseUrl(..)} of a client} */
  public String reportingBaseUrl() {
    return baseUrl().substring(0, baseUrl().length() - "/v2".length())
        + HoneybadgerService.REPORTING;
  }

  /**
   * Returns the key with which applications report to a project.
   *
   * @param projectId the project's ID
   * @return the project's key
   */
  public String projectKey(long projectId) {
    return backdoor.events().projectKey(projectId);
  }

  /**
   * Makes an error occur in production, as if an application had reported it.
   *
   * @param projectId the project's ID
   * @param errorClass the class of the error; errors of one class are one fault
   * @param message the error message
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
   * Makes an error occur, as if an application had reported it.
   *
   * @param projectId the project's ID
   * @param report the report as the reporting API takes it, with at least the class of the error
   * @return the ID of the fault
   */
  public long occur(long projectId, Map<String, ?> report) {
    return backdoor.events().occur(projectId, report);
  }

  /**
   * Tells for how long notifications about a fault are paused.
   *
   * @param faultId the fault's ID
   * @return the time or the number of occurrences; empty when notifications are not paused
   */
  public Optional<String> pauseOf(long faultId) {
    return backdoor.events().pauseOf(faultId);
  }

  /**
   * Returns the events that were reported to a project.
   *
   * @param projectId the project's ID
   * @return the events as JSON, oldest first
   */
  public List<String> eventsOf(long projectId) {
    return backdoor.events().eventsOf(projectId);
  }

  /**
   * Returns the source maps that were uploaded to a project.
   *
   * @param projectId the project's ID
   * @return the URLs of the minified files, oldest first
   */
  public List<String> sourceMapsOf(long projectId) {
    return backdoor.events().sourceMapsOf(projectId);
  }

  /**
   * Sets the result of a query of events, in every project and until the next reset.
   *
   * @param query the exact text of the query
   * @param rows the rows of the result, with their values by column name
   */
  public void answerQuery(String query, List<? extends Map<String, ?>> rows) {
    backdoor.events().answerQuery(query, rows);
  }

  /**
   * Makes an uptime check of a site. If the site's state changes, an outage begins or ends.
   *
   * @param siteId the site's ID
   * @param up whether the site responds as it should
   */
  public void checkSite(String siteId, boolean up) {
    backdoor.events().checkSite(siteId, up);
  }

  /**
   * Makes the job of a check-in miss its report.
   *
   * @param checkInId the check-in's ID
   */
  public void missCheckIn(String checkInId) {
    backdoor.events().missCheckIn(checkInId);
  }

  /**
   * Changes the state of an alarm, which its history shows.
   *
   * @param alarmId the alarm's ID
   * @param state the new state: {@code ok} or {@code alarm}
   */
  public void setAlarm(String alarmId, String state) {
    backdoor.events().setAlarm(alarmId, state);
  }
}
