package dev.trivet.testkit.proxy;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.internal.SharedRateLimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Predicate;

/**
 * A proxy on a loopback port between a client and a fake, or any other server of plain HTTP, that
 * applies faults to chosen exchanges of request and response. Everything else passes unchanged,
 * except that bodies are always sent with a length.
 *
 * <p>It speaks HTTP/1.1, and HTTP/2 to clients that begin with it ("prior knowledge"). Faults wait
 * in a queue, one per exchange.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.start(rootly)) {
 *   proxy.next(1, WireFault.cutResponse(40, ConnectionEnd.RST));
 *   // point a client at proxy.baseUrl() and see what it makes of half a response
 * }
 * }</pre>
 *
 * <p>All methods may be called from any thread while the proxy serves. Its threads do not keep the
 * JVM alive.
 */
public final class FaultProxy implements AutoCloseable {
  private final FaultPlan plan = new FaultPlan();
  private final ProxyServer server;
  private final String path;
  private volatile Runnable onClose = () -> {};

  private FaultProxy(URI target) {
    if (!"http".equals(target.getScheme()) || target.getHost() == null) {
      throw new IllegalArgumentException("not the address of a plain HTTP server: " + target);
    }
    path = target.getRawPath() == null ? "" : target.getRawPath();
    var port = target.getPort() < 0 ? 80 : target.getPort();
    try {
      server = ProxyServer.start(new Upstream(target.getHost(), port), plan);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Starts a proxy in front of a server.
   *
   * @param targetUrl the base URL of the server, with the scheme {@code http}
   * @return the running proxy
   */
  public static FaultProxy start(String targetUrl) {
    return new FaultProxy(URI.create(targetUrl));
  }

  /**
   * Starts a proxy in front of a fake. Its faults are switched off when the fake is reset.
   *
   * @param fake the fake
   * @return the running proxy
   */
  public static FaultProxy start(Fake fake) {
    var proxy = start(fake.baseUrl());
    proxy.onClose = fake.onReset(proxy::fakeWasReset);
    return proxy;
  }

  private void fakeWasReset() {
    clear();
    SharedRateLimiter.forget(baseUrl());
  }

  /** {@return the base URL to give to a client: that of the target, on the port of the proxy} */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /**
   * Applies a fault to the next exchanges, after the faults that wait already.
   *
   * @param exchanges the number of exchanges
   * @param fault the fault of each of them; {@link WireFault#none()} lets it pass
   * @return this
   */
  public FaultProxy next(int exchanges, WireFault fault) {
    plan.add(exchanges, fault);
    return this;
  }

  /**
   * Limits the faults to some requests; the others pass and use up no fault.
   *
   * @param calls true for the requests that the faults may affect
   * @return this
   */
  public FaultProxy only(Predicate<FakeCall> calls) {
    plan.only(calls);
    return this;
  }

  /**
   * Ends every idle connection, so that clients have stale ones in their pools.
   *
   * @param end how the connections end
   * @return the number of connections that were ended
   */
  public int closeIdle(ConnectionEnd end) {
    return server.closeIdle(end);
  }

  /**
   * {@return the number of open connections, and of closed ones with requests that the target has
   * yet to respond to}
   */
  public int connections() {
    return server.connections();
  }

  /** {@return the number of requests that have begun to arrive since the start} */
  public int exchanges() {
    return plan.exchanges();
  }

  /** {@return the number of exchanges that met a fault since the start} */
  public int injected() {
    return plan.injected();
  }

  /**
   * Removes the waiting faults and the filter.
   *
   * @return this
   */
  public FaultProxy clear() {
    plan.clear();
    return this;
  }

  /** Stops the proxy and resets all its connections. Closing again has no effect. */
  @Override
  public void close() {
    onClose.run();
    server.close();
  }
}
