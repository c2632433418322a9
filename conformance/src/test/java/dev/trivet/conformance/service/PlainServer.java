package dev.trivet.conformance.service;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateBudget;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server without a mind of its own: it answers everything with what it was told last. */
public final class PlainServer implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  /** A path in front of every route, so that it is seen whether it is kept. */
  private static final String PREFIX = "/gateway";

  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .bindAddress("127.0.0.1")
              .http2PlainDisabled(true)
              .stubRequestLoggingDisabled(true));
  private final List<AutoCloseable> clients = new ArrayList<>();

  /** The address for clients. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port() + PREFIX;
  }

  /** Scheme, host and port. */
  public String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Answers every request in one way from now on. */
  public void answer(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  /** The server itself. */
  public WireMockServer wireMock() {
    return server;
  }

  /** The requests received since the test began, oldest first. */
  public List<LoggedRequest> requests() {
    return server.findAll(anyRequestedFor(anyUrl()));
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

  /** The transport of a service's client, in virtual time; its facade is closed after the test. */
  public ApiTransport transport(Service service, String token) {
    return transport(service.credentials().get(0), token, config -> {});
  }

  /** The transport of a client with a credential and settings of the caller's choice. */
  public ApiTransport transport(
      Credential credential, String token, Consumer<ClientConfig.Builder> change) {
    var facade =
        credential
            .facade()
            .apply(
                new Target(
                    baseUrl(),
                    token,
                    config -> {
                      var time = new VirtualTime();
                      config
                          .clock(time)
                          .sleeper(time::sleep)
                          .jitter(() -> 0.5)
                          .rateBudget(RateBudget.separate());
                      change.accept(config);
                    }));
    clients.add(facade);
    return Transports.of(facade);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!server.isRunning()) {
      server.start();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (var client : clients) {
      client.close();
    }
    clients.clear();
    server.resetAll();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }
}
