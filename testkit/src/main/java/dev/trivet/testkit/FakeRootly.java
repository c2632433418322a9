package dev.trivet.testkit;

import dev.trivet.testkit.internal.rootly.RootlyBackdoor;
import dev.trivet.testkit.internal.rootly.RootlyService;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A Rootly organization on a loopback port: teams with all their operations, and the regular
 * collections: severities, services, schedules, users and some ninety more. It starts empty.
 *
 * <p>Calls are made as the first user that was added. Recordings, chats and checklists advance at
 * once: the bot is in the meeting as soon as it is invited, and the transcript is there as soon as
 * it has left. What Rootly makes on its own, receipts and audits for example, is added by {@link
 * #add}.
 *
 * <p>A resource inside another one needs a parent that exists, and every attribute that names a
 * resource needs that resource: an unknown one is refused as the service does it. Deleting a
 * resource deletes what is inside it.
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
   * @param changes sets what is to differ from the default options
   * @return the running fake
   */
  public static FakeRootly start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeRootly(setup, new RootlyService(setup.context()));
  }

  /** An API key that may do everything. */
  @Override
  public String token() {
    return backdoor.key();
  }

  /**
   * Adds a user.
   *
   * @param email the address
   * @param name first and last name
   * @return its ID
   */
  public long addUser(String email, String name) {
    return backdoor.addUser(email, name);
  }

  /**
   * Adds a resource of a regular collection from outside the API, such as one that no request can
   * create. The rules of requests do not apply to it.
   *
   * @param type its JSON:API type, {@code severities} for example
   * @param attributes its attributes under their wire names; a collection that lies in another
   *     resource needs the attribute that names it, {@code schedule_id} for example
   * @return its ID
   */
  public String add(String type, Map<String, ?> attributes) {
    return backdoor.add(type, attributes);
  }

  /**
   * The token that Rootly mails to an address, by which the address is verified.
   *
   * @param emailAddressId the ID of the email address
   * @return the token
   */
  public String verificationToken(String emailAddressId) {
    return backdoor.verificationToken(emailAddressId);
  }

  /**
   * Adds a personal API key of a user. The list of keys can be limited to those of the user, and
   * {@code include=created_by} tells whose they are. The fake accepts no token of such a key.
   *
   * @param userId the user's ID
   * @param name the name of the key
   * @return the key's ID
   */
  public String addApiKey(long userId, String name) {
    return backdoor.addApiKey(userId, name);
  }

  /**
   * Adds a team as if somebody had made it in the browser.
   *
   * @param name its name, which no other team has
   * @return its ID
   */
  public String addTeam(String name) {
    return addTeam(name, Map.of());
  }

  /**
   * Adds a team as if somebody had made it in the browser.
   *
   * @param name its name, which no other team has
   * @param attributes its other attributes under their wire names, {@code user_ids} and {@code
   *     admin_ids} for example; the rules of requests do not apply to them
   * @return its ID
   */
  public String addTeam(String name, Map<String, ?> attributes) {
    return backdoor.addTeam(name, attributes);
  }
}
