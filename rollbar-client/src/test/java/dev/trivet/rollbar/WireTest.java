package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RetryPolicy;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server on a loopback port, and a client for it that never repeats a call. */
@Timeout(30)
abstract class WireTest {

  static final String ACCOUNT_TOKEN = "account-canary-4711";
  static final String PROJECT_TOKEN = "project-canary-0815";
  static final String EMPTY_PAGE = "{\"err\":0,\"result\":[]}";

  @RegisterExtension
  static final WireMockExtension WIRE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  RollbarClient rollbar;

  @BeforeEach
  void connect() {
    rollbar = client(builder -> builder.accountToken(ACCOUNT_TOKEN));
  }

  @AfterEach
  void disconnect() {
    rollbar.close();
  }

  /** A client without repetition and without memory of limits. */
  static RollbarClient client(Consumer<RollbarClient.Builder> change) {
    var builder =
        RollbarClient.builder()
            .baseUrl(WIRE.baseUrl() + "/api/1")
            .configure(
                config ->
                    config.retryPolicy(RetryPolicy.none()).rateBudget(RateBudget.unlimited()));
    change.accept(builder);
    return builder.build();
  }

  static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withBody(body);
  }

  /** Answers every call the same way, but pages after the first with an empty one. */
  static void answer(ResponseDefinitionBuilder response) {
    WIRE.resetAll();
    WIRE.stubFor(any(anyUrl()).atPriority(9).willReturn(response));
    WIRE.stubFor(
        any(anyUrl())
            .atPriority(1)
            .withQueryParam("page", matching(".+"))
            .willReturn(json(200, EMPTY_PAGE)));
  }

  static void answer(String body) {
    answer(json(200, body));
  }

  static List<LoggedRequest> requests() {
    return WIRE.findAll(anyRequestedFor(anyUrl()));
  }

  /** Verb, path and query of a request, without the token. */
  static String line(LoggedRequest request) {
    var url = request.getUrl().replaceAll("([?&])access_token=[^&]*(&|$)", "$1");
    return request.getMethod().getName() + " " + url.replaceAll("[?&]$", "");
  }
}
