package dev.trivet.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A WireMock server with one stub of the lowest priority, behind which a fake service responds. */
final class FakeServer {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 80;

  /** WireMock tells it in every response, so it has to be the same after every reset. */
  private static final UUID STUB =
      UUID.nameUUIDFromBytes("trivet-fake".getBytes(StandardCharsets.UTF_8));

  private final WireMockServer server;
  private final String origin;

  private FakeServer(FakeServiceTransformer transformer, boolean journal) {
    var options =
        WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress(LOOPBACK)
            .http2PlainDisabled(true)
            .gzipDisabled(true)
            .containerThreads(THREADS)
            .threadPoolFactory(DaemonHttpServer::threads)
            .httpServerFactory(DaemonHttpServer::new)
            .useChunkedTransferEncoding(ChunkedEncodingPolicy.BODY_FILE)
            .stubRequestLoggingDisabled(true)
            .extensions(transformer);
    if (!journal) {
      options.disableRequestJournal();
    }
    server = new WireMockServer(options);
    server.start();
    origin = "http://" + LOOPBACK + ":" + server.port();
  }

  static FakeServer start(FakeServiceTransformer transformer, boolean journal) {
    var started = new FakeServer(transformer, journal);
    started.layStub();
    return started;
  }

  private void layStub() {
    server.stubFor(
        any(anyUrl())
            .withId(STUB)
            .atPriority(Integer.MAX_VALUE)
            .willReturn(aResponse().withTransformers(FakeServiceTransformer.NAME)));
  }

  /** Scheme, host and port. */
  String origin() {
    return origin;
  }

  WireMockServer wireMock() {
    return server;
  }

  /** Every request received, oldest first. */
  List<LoggedRequest> requests() {
    return server.findAll(anyRequestedFor(anyUrl()));
  }

  /** Drops recorded requests and the stubs of the user. */
  void reset() {
    server.resetAll();
    layStub();
  }

  void stop() {
    server.stop();
  }
}
