package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeService;
import dev.trivet.testkit.internal.SharedRateLimiter;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.page.CallLog;
import dev.trivet.testkit.internal.page.FakeState;
import dev.trivet.testkit.internal.page.StatePage;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What all fakes have in common: a real HTTP server on a random loopback port, with state.
 *
 * <p>Everything a client creates can be listed, read, changed and deleted afterwards. Stubs added
 * to {@link #server()} take precedence over the fake. All methods may be called from any thread
 * while the fake serves.
 */
public abstract sealed class Fake implements AutoCloseable
    permits FakeRollbar, FakeRootly, FakeHoneybadger, FakeHoneybadgerV3 {
  private final FakeService service;
  private final FakeContext context;
  private final CallLog calls;
  private final FakeServer server;
  private final Faults faults;
  private final Limits limits;
  private final int firstPageSize;
  private final List<Runnable> afterReset = new CopyOnWriteArrayList<>();

  Fake(Setup setup, FakeService service) {
    this.service = service;
    this.context = setup.context();
    this.faults = setup.faults();
    this.limits = new Limits(service.limit());
    this.calls = new CallLog(context::now);
    this.firstPageSize = setup.options().pageSize();
    var transformer = new FakeServiceTransformer(service, context, faults, limits);
    var page = new PageTransformer(this::state);
    this.server = FakeServer.start(setup.options(), transformer, page, calls);
    context.origin(server.origin());
    resetState();
    if (!setup.options().token().isEmpty()) {
      service.useToken(setup.options().token());
    }
  }

  /** What the page shows. */
  private FakeState state() {
    var now = context.now().truncatedTo(ChronoUnit.MILLIS);
    List<StateTable> tables;
    synchronized (service.lock()) {
      tables = service.state(StatePage.ROWS);
    }
    var filled = tables.stream().filter(table -> table.count() > 0).toList();
    return new FakeState(
        service.title(),
        baseUrl(),
        token(),
        now.toString(),
        limits.state(now),
        service.limit().words(),
        limits.refused(),
        faults.words(),
        faults.injected(),
        filled,
        tables.size() - filled.size(),
        calls.newest());
  }

  private void resetState() {
    synchronized (service.lock()) {
      service.reset();
    }
  }

  /**
   * {@return the base URL to give to a client: scheme, host, port, and the path prefix of the
   * service if it has one, without a slash at its end}
   */
  public final String baseUrl() {
    return server.origin() + service.prefix();
  }

  /**
   * {@return the URL of a page for browsers that shows the state of the fake, its rate limits and
   * faults, and the last requests; it is the root of the server, which responds with the same as
   * JSON to requests that accept only {@code application/json}}
   *
   * <p>Requests for the page are neither recorded nor counted, and no fault affects them.
   */
  public final String pageUrl() {
    return server.origin() + "/";
  }

  /**
   * {@return an invented credential that the fake accepts for everything} Every reset issues
   * another token, which no fake of this JVM has used before; those issued earlier stay valid.
   */
  public abstract String token();

  /**
   * {@return the WireMock server, to add stubs that take precedence over the fake, or to verify
   * requests}
   */
  public final WireMockServer server() {
    return server.wireMock();
  }

  /**
   * {@return the requests received since the start or the last reset, as WireMock recorded them,
   * oldest first}
   */
  public final List<LoggedRequest> requests() {
    return server.requests();
  }

  /** {@return the faults that calls to the fake can be made to meet} */
  public final Faults faults() {
    return faults;
  }

  /** {@return the rate limit of the fake} */
  public final Limits limits() {
    return limits;
  }

  /**
   * Sets the page size of every list that has pages.
   *
   * @param size the number of elements per page, at least one
   */
  public final void pageSize(int size) {
    context.choosePageSize(FakeOptions.checked(size));
  }

  /**
   * Resets state, faults, rate limits, page size, recorded requests and stubs to what they were at
   * the start.
   *
   * <p>Clients keep working across a reset. So that none of them is held back by a rate limit that
   * was used up before, {@link #token()} returns another token afterwards, and the rate limiter
   * that the clients of this JVM share forgets this fake. A client with a rate limiter of its own
   * needs {@link #onReset}.
   */
  public final void reset() {
    server.reset();
    calls.clear();
    faults.reset();
    limits.reset();
    context.choosePageSize(firstPageSize);
    resetState();
    SharedRateLimiter.forget(baseUrl());
    afterReset.forEach(Runnable::run);
  }

  /**
   * Runs an action at the end of every reset from now on, in the order in which they were given.
   *
   * @param action the action, such as letting a rate limiter forget what it has learned
   * @return removes the action when it is run
   */
  public final Runnable onReset(Runnable action) {
    afterReset.add(Objects.requireNonNull(action, "action"));
    return () -> afterReset.remove(action);
  }

  /**
   * Stops the server. Closing again has no effect; a fake that is never closed ends with the JVM.
   */
  @Override
  public final void close() {
    server.stop();
  }
}
