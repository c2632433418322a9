package dev.trivet.honeybadger;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimiters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server on a loopback port that says what a test tells it, and clients for it. */
public final class Api implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  /** The token of every client. */
  public static final String TOKEN = "tok-7f3a9c-canary";

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

  @Override
  public void beforeAll(ExtensionContext context) {
    server.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.resetAll();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }

  /** The server, for stubs. */
  public WireMockServer server() {
    return server;
  }

  /** A client that never repeats a call, for a base address that ends with {@code /v2}. */
  public HoneybadgerClient client() {
    return client("/v2");
  }

  /** A client that never repeats a call. */
  public HoneybadgerClient client(String prefix) {
    return builder(prefix).authToken(TOKEN).build();
  }

  /** A client to be, without a token. */
  public HoneybadgerClient.Builder builder(String prefix) {
    return HoneybadgerClient.builder()
        .baseUrl(server.baseUrl() + prefix)
        .configure(c -> c.retryPolicy(RetryPolicy.none()).rateLimiter(RateLimiters.unlimited()));
  }

  /** Responds to every call. */
  public Api respond(int status, String body) {
    return respond(status, Map.of("Content-Type", "application/json"), body);
  }

  /** Responds to every call. */
  public Api respond(int status, Map<String, String> headers, String body) {
    server.resetAll();
    var response = aResponse().withStatus(status).withBody(body);
    headers.forEach(response::withHeader);
    server.stubFor(any(anyUrl()).willReturn(response));
    return this;
  }

  /** What was received, oldest first. */
  public List<LoggedRequest> requests() {
    var requests =
        new ArrayList<>(
            server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList());
    Collections.reverse(requests);
    return requests;
  }

  /** What was received; fails unless it was one request. */
  public LoggedRequest request() {
    var requests = requests();
    if (requests.size() != 1) {
      throw new AssertionError("one request expected, received " + requests.size());
    }
    return requests.get(0);
  }

  /** The text of a fixture. */
  public static String fixture(String name) {
    return resource("fixtures/" + name);
  }

  /** The text of a file among the test resources. */
  public static String resource(String name) {
    try (var in = Api.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
