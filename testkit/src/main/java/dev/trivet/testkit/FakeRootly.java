package dev.trivet.testkit;

import dev.trivet.testkit.internal.rootly.RootlyHand;
import dev.trivet.testkit.internal.rootly.RootlyVendor;
import java.util.function.Consumer;

/**
 * A Rootly organization on a loopback port: teams with all their operations, and the users who can
 * be in them. It starts empty.
 */
public final class FakeRootly extends Fake {
  private final RootlyHand hand;

  private FakeRootly(Setup setup, RootlyVendor vendor) {
    super(setup, vendor);
    this.hand = vendor.hand();
  }

  /**
   * Starts a fake with the default options.
   *
   * @return the running fake
   */
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
    Setup setup = Setup.of(changes);
    return new FakeRootly(setup, new RootlyVendor(setup.world()));
  }

  /** An API key that may do everything. */
  @Override
  public String token() {
    return RootlyVendor.KEY;
  }

  /**
   * Adds a user whom teams can have as a member.
   *
   * @param email the address
   * @param name first and last name
   * @return the id
   */
  public long addUser(String email, String name) {
    return hand.addUser(email, name);
  }

  /**
   * Adds a team as if somebody had made it in the browser.
   *
   * @param name its name, which no other team has
   * @return the id
   */
  public String addTeam(String name) {
    return hand.addTeam(name);
  }
}
