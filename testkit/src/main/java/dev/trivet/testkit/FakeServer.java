package dev.trivet.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.testkit.internal.page.CallLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A WireMock server with two stubs of the lowest priority, behind which a fake service and its page
 * respond.
 */
final class FakeServer {
  private static final int THREADS = 80;

  /** WireMock tells it in every response, so it has to be the same after every reset. */
  private static final UUID STUB =
      UUID.nameUUIDFromBytes("trivet-fake".getBytes(StandardCharsets.UTF_8));

  private static final UUID PAGE =
      UUID.nameUUIDFromBytes("trivet-page".getBytes(StandardCharsets.UTF_8));

  private final WireMockServer server;
  private final String origin;

  private FakeServer(FakeOptions settings, ExtensionFactory extensions) {
    var options =
        WireMockConfiguration.options()
            .port(settings.port())
            .bindAddress(settings.bindAddress())
            .http2PlainDisabled(true)
            .gzipDisabled(true)
            .containerThreads(THREADS)
            .threadPoolFactory(DaemonHttpServer::threads)
            .httpServerFactory(DaemonHttpServer::new)
            .useChunkedTransferEncoding(ChunkedEncodingPolicy.BODY_FILE)
            .stubRequestLoggingDisabled(true)
            .extensions(extensions);
    if (!settings.journal()) {
      options.disableRequestJournal();
    }
    server = new WireMockServer(options);
    server.start();
    origin = "http://" + settings.host() + ":" + server.port();
  }

  static FakeServer start(
      FakeOptions settings, FakeServiceTransformer service, PageTransformer page, CallLog calls) {
    var started =
        new FakeServer(
            settings,
            services -> List.of(service, page, new CallRecorder(calls, services.getAdmin(), PAGE)));
    started.layStubs();
    return started;
  }

  private void layStubs() {
    lay(any(anyUrl()), STUB, Integer.MAX_VALUE, FakeServiceTransformer.NAME);
    // the paths of all services are longer
    lay(get(urlPathEqualTo("/")), PAGE, Integer.MAX_VALUE - 1, PageTransformer.NAME);
  }

  private void lay(MappingBuilder requests, UUID id, int priority, String transformer) {
    server.stubFor(
        requests
            .withId(id)
            .atPriority(priority)
            .willReturn(aResponse().withTransformers(transformer)));
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
    layStubs();
  }

  void stop() {
    server.stop();
  }
}
