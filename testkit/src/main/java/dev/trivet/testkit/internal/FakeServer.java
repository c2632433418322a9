package dev.trivet.testkit.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** One WireMock server with one stub of the lowest priority, behind which a vendor answers. */
public final class FakeServer {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 80;

  private final Vendor vendor;
  private final World world;
  private final FaultPlan faults;
  private final LimitPlan limits;
  private final WireMockServer server;
  private final String origin;

  private FakeServer(
      Vendor vendor, World world, FaultPlan faults, LimitPlan limits, boolean journal) {
    this.vendor = vendor;
    this.world = world;
    this.faults = faults;
    this.limits = limits;
    WireMockConfiguration options =
        WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress(LOOPBACK)
            .http2PlainDisabled(true)
            .gzipDisabled(true)
            .containerThreads(THREADS)
            .useChunkedTransferEncoding(ChunkedEncodingPolicy.BODY_FILE)
            .stubRequestLoggingDisabled(true)
            .extensions(new Desk(vendor, world, faults, limits));
    if (!journal) {
      options.disableRequestJournal();
    }
    this.server = new WireMockServer(options);
    server.start();
    this.origin = "http://" + LOOPBACK + ":" + server.port();
  }

  /** Starts a server for a vendor and puts the state to the seed. */
  public static FakeServer start(
      Vendor vendor, World world, FaultPlan faults, LimitPlan limits, boolean journal) {
    FakeServer started = new FakeServer(vendor, world, faults, limits, journal);
    world.origin(started.origin);
    synchronized (vendor.lock()) {
      vendor.reset();
    }
    started.layStub();
    return started;
  }

  private void layStub() {
    server.stubFor(
        any(anyUrl())
            .atPriority(Integer.MAX_VALUE)
            .willReturn(aResponse().withTransformers(Desk.NAME)));
  }

  /** Scheme, host and port. */
  public String origin() {
    return origin;
  }

  /** The server itself. */
  public WireMockServer wireMock() {
    return server;
  }

  /** Every request received, oldest first. */
  public List<LoggedRequest> requests() {
    return server.findAll(anyRequestedFor(anyUrl()));
  }

  /** State, faults, limits, recorded requests and stubs back to the start. */
  public void reset(int pageSize) {
    server.resetAll();
    layStub();
    faults.reset();
    limits.reset();
    world.choosePageSize(pageSize);
    synchronized (vendor.lock()) {
      vendor.reset();
    }
  }

  /** Stops the server. */
  public void stop() {
    server.stop();
  }
}
