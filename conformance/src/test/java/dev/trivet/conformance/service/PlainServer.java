package dev.trivet.conformance.service;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that responds to everything with what it was told last. There are hundreds of operations
 * to try, so clients are kept for all tests of a class, and the server has one stub and a journal
 * of its own.
 */
public final class PlainServer implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  /** A path in front of every route, so that it is seen whether it is kept. */
  private static final String PREFIX = "/gateway";

  private final Responder responder = new Responder();
  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .bindAddress("127.0.0.1")
              .http2PlainDisabled(true)
              .disableRequestJournal()
              .stubRequestLoggingDisabled(true)
              .extensions(responder));
  private final Map<List<String>, ServiceClient> kept = new HashMap<>();
  private final List<ServiceClient> clients = new ArrayList<>();

  /** The address for clients. */
  public String baseUrl() {
    return origin() + PREFIX;
  }

  /** Scheme, host and port. */
  public String origin() {
    return "http://127.0.0.1:" + port();
  }

  /** The port. */
  public int port() {
    return server.port();
  }

  /** Responds to every request in one way from now on, and forgets the requests so far. */
  public void respond(ResponseDefinitionBuilder response) {
    responder.received.clear();
    responder.response = response.build();
  }

  /** The requests received since the last change of the response, oldest first. */
  public List<LoggedRequest> requests() {
    return List.copyOf(responder.received);
  }

  /** The only request received. */
  public LoggedRequest request() {
    var all = requests();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " requests instead of one: " + all);
    }
    return all.get(0);
  }

  /** The path of a request below the address for clients, still encoded, without the query. */
  public static String path(LoggedRequest request) {
    var path = request.getUrl().split("\\?", 2)[0];
    if (!path.startsWith(PREFIX + "/")) {
      throw new AssertionError("the base path is not kept: " + path);
    }
    return path.substring(PREFIX.length() + 1);
  }

  /** A client in virtual time, which all tests of the class use. */
  public ServiceClient client(ServiceContract service, String token) {
    return client(service.placements().get(0), token);
  }

  /** The same, which sends its token in a certain way. */
  public ServiceClient client(TokenPlacement placement, String token) {
    return kept.computeIfAbsent(
        List.of(placement.name(), token), any -> open(placement, token, config -> {}));
  }

  /** A client with settings of the caller's choice; closed after the test. */
  public ServiceClient client(
      TokenPlacement placement, String token, Consumer<ClientConfig.Builder> change) {
    return closed(open(placement, token, change));
  }

  private ServiceClient open(
      TokenPlacement placement, String token, Consumer<ClientConfig.Builder> change) {
    return placement
        .open()
        .apply(
            new ClientTarget(
                baseUrl(),
                token,
                config -> {
                  var time = new VirtualTime();
                  config
                      .clock(time)
                      .sleeper(time::sleep)
                      .jitter(() -> 0.5)
                      .rateLimiter(RateLimiters.unlimited());
                  change.accept(config);
                }));
  }

  /** A client that a test has built itself; closed after the test. */
  public ServiceClient closed(ServiceClient client) {
    clients.add(client);
    return client;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!server.isRunning()) {
      server.start();
      server.stubFor(any(anyUrl()).willReturn(aResponse()));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clients.forEach(ServiceClient::close);
    clients.clear();
    responder.received.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    kept.values().forEach(ServiceClient::close);
    kept.clear();
    server.stop();
  }

  /** Writes down every request and hands out the response. */
  private static final class Responder implements ResponseDefinitionTransformerV2 {

    private final Queue<LoggedRequest> received = new ConcurrentLinkedQueue<>();
    private volatile ResponseDefinition response = ResponseDefinition.ok();

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      received.add(event.getRequest());
      return response;
    }

    @Override
    public String getName() {
      return "plain-server";
    }
  }
}
