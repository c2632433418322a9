package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.testkit.internal.FakeServer;
import dev.trivet.testkit.internal.LimitPlan;
import dev.trivet.testkit.internal.Vendor;
import dev.trivet.testkit.internal.World;
import java.util.List;

/**
 * What the fakes have in common: a real HTTP server on a random loopback port, with state.
 *
 * <p>Everything a client creates can be listed, read, changed and deleted afterwards. Stubs laid on
 * {@link #server()} win over the fake. All methods may be called from any thread while the fake
 * serves.
 */
public abstract sealed class Fake implements AutoCloseable
    permits FakeRollbar, FakeRootly, FakeHoneybadger {
  private final World world;
  private final FakeServer server;
  private final Faults faults;
  private final Limits limits;
  private final String prefix;
  private final int firstPageSize;

  Fake(Setup setup, Vendor vendor) {
    LimitPlan limitPlan = new LimitPlan(vendor.budget());
    this.world = setup.world();
    this.prefix = vendor.prefix();
    this.firstPageSize = setup.options().pageSize();
    this.faults = new Faults(setup.faults());
    this.limits = new Limits(limitPlan);
    this.server =
        FakeServer.start(vendor, world, setup.faults(), limitPlan, setup.options().journal());
  }

  /**
   * The address to give to a client, without a slash at its end.
   *
   * @return scheme, host, port, and the path prefix of the service if it has one
   */
  public final String baseUrl() {
    return server.origin() + prefix;
  }

  /**
   * An invented credential that the fake accepts for everything.
   *
   * @return the credential
   */
  public abstract String token();

  /**
   * The WireMock server, to lay stubs over the fake or to verify requests.
   *
   * @return the server
   */
  public final WireMockServer server() {
    return server.wireMock();
  }

  /**
   * The requests received since the start or the last reset, as WireMock recorded them.
   *
   * @return the requests, oldest first
   */
  public final List<LoggedRequest> requests() {
    return server.requests();
  }

  /**
   * What may go wrong.
   *
   * @return the switches
   */
  public final Faults faults() {
    return faults;
  }

  /**
   * How many calls are allowed.
   *
   * @return the switches
   */
  public final Limits limits() {
    return limits;
  }

  /**
   * Sets the page size of every list that has pages.
   *
   * @param size entries per page, at least one
   */
  public final void pageSize(int size) {
    world.choosePageSize(FakeOptions.checked(size));
  }

  /** Puts state, faults, limits, page size, recorded requests and stubs back to the start. */
  public final void reset() {
    server.reset(firstPageSize);
  }

  /** Stops the server. Closing twice does no harm. */
  @Override
  public final void close() {
    server.stop();
  }
}
