package dev.trivet.testkit;

import dev.trivet.testkit.internal.honeybadgerv3.V3Backdoor;
import dev.trivet.testkit.internal.honeybadgerv3.V3Service;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The preview of Honeybadger's API v3 on a loopback port: one account, its projects and what they
 * contain, teams, status pages. Its tokens have scopes, a merged fault is redirected, and a call
 * over the rate limit gets a response with status 429 and the seconds to wait. Experimental, as API
 * v3 is: no real response of it is public, so the fake follows its documentation.
 */
public final class FakeHoneybadgerV3 extends Fake {
  private final V3Backdoor backdoor;

  private FakeHoneybadgerV3(Setup setup, V3Service service) {
    super(setup, service);
    this.backdoor = service.backdoor();
    faults().retryAfter(RetryAfter.SECONDS);
    onReset(() -> faults().retryAfter(RetryAfter.SECONDS));
  }

  /** {@return a running fake with the default options} */
  public static FakeHoneybadgerV3 start() {
    return start(options -> {});
  }

  /**
   * Starts a fake.
   *
   * @param changes changes the default options
   * @return the running fake
   */
  public static FakeHoneybadgerV3 start(Consumer<FakeOptions> changes) {
    var setup = Setup.of(changes);
    return new FakeHoneybadgerV3(setup, new V3Service(setup.context()));
  }

  /** Returns the token of a user, which may do everything. */
  @Override
  public String token() {
    return backdoor.token();
  }

  /** {@return the token of the account, which may do everything but write comments} */
  public String accountToken() {
    return backdoor.accountToken();
  }

  /**
   * Issues a token of a user with limited scopes.
   *
   * @param scopes the scopes, {@code faults:read} for example; writing does not include reading
   * @return the token
   */
  public String scopedToken(String... scopes) {
    return backdoor.scopedToken(Set.of(scopes));
  }

  /**
   * Adds a resource from outside the API, such as a fault, which no request can create. The rules
   * for requests do not apply to it.
   *
   * @param type the resource's type, {@code fault} or {@code notice} for example
   * @param attributes the resource's attributes by wire name; one within another resource needs the
   *     attributes that name the other, {@code project_id} for example
   * @return the resource's ID
   */
  public String add(String type, Map<String, ?> attributes) {
    return backdoor.add(type, attributes);
  }
}
