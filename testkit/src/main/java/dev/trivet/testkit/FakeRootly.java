package dev.trivet.testkit;

import dev.trivet.testkit.internal.rootly.RootlyBackdoor;
import dev.trivet.testkit.internal.rootly.RootlyService;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A Rootly organization on a loopback port: teams with all their operations, and the regular
 * collections: severities, services, schedules, users and some ninety more. The organization starts
 * empty.
 *
 * <p>Calls are made as the first user that was added. Recordings, chats and checklists advance at
 * once: the bot is in the meeting as soon as it is invited, and the transcript is there as soon as
 * it has left. What Rootly creates on its own, receipts and audits for example, is added by {@link
 * #add}.
 *
 * <p>A resource inside another one needs an existing parent, and a resource that an attribute names
 * has to exist: an unknown one is refused as the service does. Deleting a resource deletes what is
 * inside it.
 */
public final class FakeRootly extends Fake {
  private final RootlyBackdoor backdoor;

  private FakeRootly(Setup setup, RootlyService service) {
    super(setup, service);
    this.backdoor = service.backdoor();
  }

  /** {@return a running fake with the default options} */
  public static FakeRootly start() {
    return start(options -> {});
  }

  /**
   * Starts a fake.
   *
   * @param changes changes the default options
   * @return the running fake
   */
  public static FakeRootly start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeRootly(setup, new RootlyService(setup.context()));
  }

  /** Returns an API key that may do everything. */
  @Override
  public String token() {
    return backdoor.key();
  }

  /**
   * Adds a user.
   *
   * @param email the user's email address
   * @param name the user's first and last name
   * @return the user's ID
   */
  public long addUser(String email, String name) {
    return backdoor.addUser(email, name);
  }

  /**
   * Adds a resource of a regular collection from outside the API, such as one that no request can
   * create. The rules for requests do not apply to it.
   *
   * @param type the resource's JSON:API type, {@code severities} for example
   * @param attributes the resource's attributes by wire name; one within another resource needs the
   *     attribute that names the other, {@code schedule_id} for example
   * @return the resource's ID
   */
  public String add(String type, Map<String, ?> attributes) {
    return backdoor.add(type, attributes);
  }

  /**
   * Returns the token that Rootly sends to an email address to verify it.
   *
   * @param emailAddressId the ID of the email address
   * @return the token
   */
  public String verificationToken(String emailAddressId) {
    return backdoor.verificationToken(emailAddressId);
  }

  /**
   * Adds a personal API key of a user. The list of keys can be limited to those of the user, and
   * {@code include=created_by} shows whose key it is. The fake accepts no token of such a key.
   *
   * @param userId the user's ID
   * @param name the name of the key
   * @return the key's ID
   */
  public String addApiKey(long userId, String name) {
    return backdoor.addApiKey(userId, name);
  }

  /**
   * Adds an incident that has started, and in which a user has a role.
   *
   * @param title the incident's title
   * @param userId the user's ID
   * @param roleId the ID of a resource of the type {@code incident_roles}
   * @return the incident's ID
   */
  public String addIncident(String title, long userId, String roleId) {
    return backdoor.addIncident(title, userId, roleId);
  }

  /**
   * Adds a team as if it had been created in the browser.
   *
   * @param name the team's name, which no other team has
   * @return the team's ID
   */
  public String addTeam(String name) {
    return addTeam(name, Map.of());
  }

  /**
   * Adds a team as if it had been created in the browser.
   *
   * @param name the team's name, which no other team has
   * @param attributes the team's other attributes by wire name, {@code user_ids} and {@code
   *     admin_ids} for example; the rules of requests do not apply to them
   * @return the team's ID
   */
  public String addTeam(String name, Map<String, ?> attributes) {
    return backdoor.addTeam(name, attributes);
  }
}
